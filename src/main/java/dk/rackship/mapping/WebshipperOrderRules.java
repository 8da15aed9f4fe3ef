package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import java.util.List;

/**
 * From a Webshipper order to the Rackbeat order: every rule is asked, also after one said no, so
 * that a preview shows all of them; the first that says no decides.
 */
public final class WebshipperOrderRules {
  private WebshipperOrderRules() {}

  /** The reference by which the Rackbeat order of a Webshipper order is found again. */
  public static String otherReference(String webshipperOrderId) {
    return "WS-" + webshipperOrderId;
  }

  /** What to look the customer up by. */
  public static CustomerSearch customerSearch(Order order) {
    return Buyer.of(order).search();
  }

  /** The SKUs of the lines with goods, each once: what to look up in Rackbeat. */
  public static List<String> skus(Order order) {
    return OfferedLine.of(order).stream().flatMap(line -> line.sku().stream()).distinct().toList();
  }

  public static Decision decide(WebshipperOrderFacts facts) {
    var direction = Rule13Direction.toRackbeat(facts.settings());
    var result = direction.ending().orElseThrow();
    return new Decision(List.of(direction.verdict()), result);
  }
}

package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From a Webshipper order to the Rackbeat order: every rule is asked, also after one said no, so
 * that a preview shows all of them; the first that says no decides.
 */
public final class WebshipperOrderRules {
  private static final Pattern OTHER_REFERENCE = Pattern.compile("WS-(\\d+)");

  private WebshipperOrderRules() {}

  /** The reference by which the Rackbeat order of a Webshipper order is found again. */
  public static String otherReference(String webshipperOrderId) {
    return "WS-" + webshipperOrderId;
  }

  /** The id of the Webshipper order that such a reference names; empty: it is another's. */
  public static Optional<String> origin(@Nullable String otherReference) {
    var match = OTHER_REFERENCE.matcher(Objects.requireNonNullElse(otherReference, ""));
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /** What to look the customer up by. */
  public static CustomerSearch customerSearch(Order order) {
    return Buyer.of(order).search();
  }

  /** The SKUs of the lines with goods, each once: what to look up in Rackbeat. */
  public static List<String> skus(Order order) {
    return OfferedLines.of(order).stream().flatMap(line -> line.sku().stream()).distinct().toList();
  }

  /**
   * Webshipper's id of each line that the Rackbeat order gets, in the same order; empty where it
   * has none.
   */
  public static List<String> lineOrigins(Order order) {
    return OfferedLines.of(order).stream()
        .map(offered -> Objects.toString(offered.line().id(), ""))
        .toList();
  }

  /** About an order that has no Rackbeat order yet. */
  public static Decision decide(WebshipperOrderFacts facts) {
    var lines = OfferedLines.of(facts.order());
    var customer = Rule06Customer.choose(facts);
    var vatZone = Rule11VatZone.check(facts);
    var products = Rule08Products.check(lines, facts);
    var terms = Rule02DeliveryTerms.of(facts);
    var rulings =
        List.of(
            Rule13Direction.toRackbeat(facts.settings()),
            StateRule.check(facts.order()),
            OfferedLines.check(facts.order(), lines),
            customer,
            Rule05PaymentTerms.check(facts),
            Rule09Employee.check(facts),
            Rule10Layout.check(facts),
            vatZone,
            products,
            Rule12Location.check(lines, facts),
            terms);
    var parts = new ImportParts(lines, customer, products, terms, vatZone);
    return Decision.of(rulings, () -> new Result.Receive(parts.document(facts)));
  }
}

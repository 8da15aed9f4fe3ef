package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.rackbeat.Kind;
import dk.rackship.sandbox.rackbeat.RackbeatAccount;
import dk.rackship.sandbox.webshipper.Resource;
import dk.rackship.sandbox.webshipper.Type;
import dk.rackship.sandbox.webshipper.WebshipperAccount;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which orders have their counterpart on the other side, by the references that the product
 * promises: {@code ext_ref} is Rackbeat's number (and perhaps a shipment's), {@code
 * other_reference} is {@code WS-} and Webshipper's id. What an API call made is the counterpart of
 * an order; everything else began on its side. {@code alone}: without a counterpart; {@code twice}:
 * with more than one; {@code strange}: counterparts of no order, as an echo would be.
 */
final class Pairs {
  private static final int EXAMPLES = 20;

  private final Merchant merchant;

  Pairs(Merchant merchant) {
    this.merchant = merchant;
  }

  /**
   * One side as it is now.
   *
   * @param begun references that the counterparts of its own orders have to bear
   * @param made references of what API calls made in it, and how often each
   */
  private record Side(Set<String> begun, Map<String, Integer> made) {
    Side() {
      this(new LinkedHashSet<>(), new HashMap<>());
    }
  }

  ObjectNode toJson() {
    Side left = merchant.rackbeat().locked(false, this::rackbeat);
    Side right = merchant.webshipper().locked(this::webshipper);
    ObjectNode json = Json.object();
    json.set("rackbeat", compared(left.begun(), right.made()));
    json.set("webshipper", compared(right.begun(), left.made()));
    int pairs = json.at("/rackbeat/paired").asInt() + json.at("/webshipper/paired").asInt();
    return json.put("pairs", pairs);
  }

  private Side rackbeat() {
    RackbeatAccount account = merchant.rackbeat();
    Set<String> byApi = account.byApi(Kind.ORDERS);
    Side side = new Side();
    for (ObjectNode order : account.table(Kind.ORDERS).all()) {
      String number = order.path("number").asText();
      if (byApi.contains(number)) {
        side.made().merge(Json.text(order, "other_reference"), 1, Integer::sum);
      } else {
        side.begun().add(number);
      }
    }
    return side;
  }

  private Side webshipper() {
    WebshipperAccount account = merchant.webshipper();
    Side side = new Side();
    for (Resource order : account.all(Type.ORDERS)) {
      if (account.byApi().contains(order.id())) {
        side.made().merge(order.text("ext_ref"), 1, Integer::sum);
      } else {
        side.begun().add("WS-" + order.id());
      }
    }
    return side;
  }

  private static ObjectNode compared(Set<String> begun, Map<String, Integer> made) {
    Set<String> origins = made.keySet().stream().map(Pairs::origin).collect(Collectors.toSet());
    List<String> alone = begun.stream().filter(each -> !origins.contains(each)).toList();
    List<String> strange = origins.stream().filter(each -> !begun.contains(each)).toList();
    List<String> twice =
        made.keySet().stream().filter(each -> made.getOrDefault(each, 0) > 1).toList();
    ObjectNode side = Json.object().put("orders", begun.size());
    side.put("paired", begun.size() - alone.size());
    list(side, "alone", alone);
    list(side, "twice", twice);
    list(side, "strange", strange);
    return side;
  }

  private static String origin(String reference) {
    return reference.startsWith("WS-") ? reference : reference.replaceFirst("-.*", "");
  }

  /** How many, and the first of them. */
  private static void list(ObjectNode side, String name, Collection<String> references) {
    ObjectNode list = side.putObject(name).put("count", references.size());
    references.stream().limit(EXAMPLES).forEach(list.putArray("first")::add);
  }
}

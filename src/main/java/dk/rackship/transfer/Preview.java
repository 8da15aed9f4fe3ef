package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Reason;
import dk.rackship.mapping.Decision;
import dk.rackship.mapping.Result;
import dk.rackship.mapping.Verdict;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.words.Sentence;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What a look would do with an order, if a person asked for it now: the same decisions, and nothing
 * of them carried out. Reads both vendors; throws their failures.
 */
@ApplicationScoped
public class Preview {
  private final Glances glances;
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;
  private final Acquaintances acquaintances;
  private final LookAtWebshipperOrder webshipperOrders;
  private final LookAtRackbeatOrder orders;
  private final LookAtRackbeatShipment shipments;
  private final PassToShipments passToShipments;
  private final SendToWebshipper send;
  private final Decide decide;

  @Inject
  public Preview(
      Glances glances,
      Rackbeat rackbeat,
      Webshipper webshipper,
      Acquaintances acquaintances,
      LookAtWebshipperOrder webshipperOrders,
      LookAtRackbeatOrder orders,
      LookAtRackbeatShipment shipments,
      PassToShipments passToShipments,
      SendToWebshipper send,
      Decide decide) {
    this.glances = glances;
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
    this.acquaintances = acquaintances;
    this.webshipperOrders = webshipperOrders;
    this.orders = orders;
    this.shipments = shipments;
    this.passToShipments = passToShipments;
    this.send = send;
    this.decide = decide;
  }

  /**
   * The decision, for the interface.
   *
   * @param decision its word
   * @param reason why it stops, or a note that stops nothing
   * @param rules in the order in which they are asked; empty where none is
   * @param document a record of the receiving vendor, in its own words
   */
  public record Shown(
      String decision, Optional<Reason> reason, List<Rule> rules, Optional<Object> document) {
    static Shown of(Plan.Decided decided) {
      return new Shown(
          decided.kind().name(),
          decided.reason(),
          decided.rules().stream().map(Rule::of).toList(),
          decided.document());
    }
  }

  /** What one rule says. */
  public record Rule(String rule, String verdict, Sentence message) {
    static Rule of(Verdict verdict) {
      return new Rule(verdict.rule(), verdict.kind().name(), verdict.message());
    }
  }

  /** Empty: Rackbeat has no such order, and none was sent. */
  public Optional<Shown> ofRackbeatOrder(ConnectionId connection, String number) {
    var glance = glances.asked(connection, new Subject(SubjectKind.RACKBEAT_ORDER, number));
    var order = rackbeat.order(glance.merchant().rackbeat(), number);
    return order.isEmpty() && glance.links().isEmpty()
        ? Optional.empty()
        : Optional.of(Shown.of(decided(glance, order)));
  }

  /** Empty: Webshipper has no such order, and none was received. */
  public Optional<Shown> ofWebshipperOrder(ConnectionId connection, String id) {
    var glance = glances.asked(connection, new Subject(SubjectKind.WEBSHIPPER_ORDER, id));
    var isKnown =
        glance.link().isPresent()
            || webshipper.order(glance.merchant().webshipper(), id).isPresent();
    return isKnown
        ? Optional.of(Shown.of(webshipperOrders.plan(glance).decided()))
        : Optional.empty();
  }

  private boolean isOurs(Glance glance, Order order) {
    return acquaintances.isOurs(glance.merchant().connection(), order);
  }

  private Plan.Decided decided(Glance glance, Optional<Order> order) {
    var unsent = order.filter(found -> glance.link().isEmpty());
    if (unsent.isEmpty() || isOurs(glance, unsent.get())) {
      return orders.plan(glance).decided();
    }
    var way = Way.of(glance.merchant().settings().transferWhen(), glance.links());
    return way == Way.WHOLE
        ? send.plan(glance, Consignment.whole(unsent.get())).decided()
        : byShipments(glance, unsent.get());
  }

  /** What the next shipment would do: one that waits to be sent, else one that is still to come. */
  private Plan.Decided byShipments(Glance glance, Order order) {
    return passToShipments.unsent(glance, order).stream()
        .findFirst()
        .map(next -> shipment(glance, next.id()))
        .orElseGet(() -> order.isShipped() ? last(glance) : toCome(glance, order));
  }

  private Plan.Decided shipment(Glance glance, String id) {
    var connection = glance.merchant().connection();
    var own = glances.asked(connection, new Subject(SubjectKind.RACKBEAT_SHIPMENT, id));
    var found = rackbeat.shipment(glance.merchant().rackbeat(), id);
    return shipments.plan(own.ofOrder(glance.item().subject().id()), found).decided();
  }

  private Plan.Decided last(Glance glance) {
    return glance.shipments().stream()
        .reduce((earlier, later) -> later)
        .map(link -> shipment(glance, link.rackbeatShipmentId()))
        .orElseGet(Plan.Decided::nothing);
  }

  private Plan.Decided toCome(Glance glance, Order order) {
    var decision = decide.decideWithoutShipment(glance.merchant(), order);
    return Plan.Decided.because(Plan.Kind.SKIP, reason(decision), decision.verdicts());
  }

  /** 14 says no to it in any case, if no rule did before. */
  private static Reason reason(Decision decision) {
    return ((Result.Skip) decision.result()).reason();
  }
}

package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.mapping.Fingerprint;
import dk.rackship.mapping.OurOrder;
import dk.rackship.mapping.Result;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends what has no Webshipper order yet, a booked Rackbeat order or a shipment, if the rules say
 * so; once.
 */
@ApplicationScoped
public class SendToWebshipper {
  /**
   * {@code contracts/webshipper.openapi.yaml}: validation failed, perhaps the reference is taken.
   */
  private static final String PERHAPS_TAKEN = "100";

  private final Decide decide;
  private final Webshipper webshipper;
  private final Stops stops;
  private final RememberSent remember;

  @Inject
  public SendToWebshipper(
      Decide decide, Webshipper webshipper, Stops stops, RememberSent remember) {
    this.decide = decide;
    this.webshipper = webshipper;
    this.stops = stops;
    this.remember = remember;
  }

  Plan plan(Glance glance, Consignment what) {
    return plan(new Sending(glance, what, null));
  }

  /** Its Webshipper order was deleted, and a person wants another one. */
  Plan planAnew(Glance glance, Consignment what, OrderLink gone) {
    return plan(new Sending(glance, what, gone));
  }

  private Plan plan(Sending sending) {
    return lookUp(sending)
        .map(found -> new Plan(Plan.Decided.nothing(), () -> remember.linked(sending, found)))
        .orElseGet(() -> byTheRules(sending));
  }

  private Plan byTheRules(Sending sending) {
    var decision = decide.decide(sending.merchant(), sending.what());
    if (decision.result() instanceof Result.Send send) {
      return new Plan(
          Plan.Decided.doing(Plan.Kind.CREATE, decision.verdicts(), send.draft()),
          () -> sent(sending, send.draft()));
    }
    return stops.plan(sending.glance(), decision).orElseThrow();
  }

  private Looked sent(Sending sending, OrderDraft draft) {
    try {
      var created = webshipper.createOrder(sending.merchant().webshipper(), draft);
      return remember.linked(
          sending, new Made(created.id(), draft.orderChannelId(), Fingerprint.of(draft)));
    } catch (VendorFailure.Rejected rejected) {
      return refused(sending, draft, rejected);
    }
  }

  /**
   * Rule 1: a channel may have gone since the lists were read; that is the merchant's to mend. A
   * reference that is taken may be taken by us.
   */
  private Looked refused(Sending sending, OrderDraft draft, VendorFailure.Rejected rejected) {
    if (rejected.pointer().filter(field -> field.contains("order_channel")).isPresent()) {
      return stops.stopped(sending.glance(), new Outcome.Held(Sentences.CHANNEL_GONE));
    }
    return rejected
        .code()
        .filter(PERHAPS_TAKEN::equals)
        .flatMap(code -> find(sending, draft.orderChannelId()))
        .map(
            other ->
                ours(sending, other, draft.orderChannelId())
                    .map(found -> remember.linked(sending, found))
                    .orElseGet(() -> stops.stopped(sending.glance(), taken(sending))))
        .orElseThrow(() -> rejected);
  }

  private static Outcome.GaveUp taken(Sending sending) {
    Reason reason = Sentences.taken(sending.what().reference());
    return new Outcome.GaveUp(reason);
  }

  /** Whatever an earlier look may have created, in the channel of then and in that of now. */
  private Optional<Made> lookUp(Sending sending) {
    var now = Optional.ofNullable(sending.merchant().settings().orderChannelId());
    return sending.glance().earlierIntent().stream()
        .flatMap(then -> Stream.concat(Stream.of(then), now.stream()).distinct())
        .flatMap(
            channel ->
                find(sending, channel).stream()
                    .flatMap(order -> ours(sending, order, channel).stream()))
        .findFirst();
  }

  private Optional<Order> find(Sending sending, String channel) {
    return webshipper.findOrder(
        sending.merchant().webshipper(), sending.what().reference(), channel);
  }

  /** An order with our reference may be another's: a webshop counts its orders too. */
  private static Optional<Made> ours(Sending sending, Order found, String channel) {
    return OurOrder.isOf(found, sending.what().order())
        ? Optional.of(new Made(found.id(), channel, null))
        : Optional.empty();
  }

  /**
   * What is being sent.
   *
   * @param gone the link whose order was deleted in Webshipper; null: it was never sent
   */
  record Sending(Glance glance, Consignment what, @Nullable OrderLink gone) {
    Merchant merchant() {
      return glance.merchant();
    }
  }

  /**
   * The order in Webshipper.
   *
   * @param fingerprint of what was sent; null: found there
   */
  record Made(String id, String channel, @Nullable String fingerprint) {}
}

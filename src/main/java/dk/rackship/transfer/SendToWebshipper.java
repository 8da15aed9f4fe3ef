package dk.rackship.transfer;

import dk.rackship.mapping.Fingerprint;
import dk.rackship.mapping.Result;
import dk.rackship.rackbeat.Order;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a booked Rackbeat order that has no Webshipper order yet, if the rules say so; once. */
@ApplicationScoped
public class SendToWebshipper {
  private static final Logger LOG = LoggerFactory.getLogger(SendToWebshipper.class);

  /**
   * {@code contracts/webshipper.openapi.yaml}: validation failed, perhaps the reference is taken.
   */
  private static final String PERHAPS_TAKEN = "100";

  private final Decide decide;
  private final Webshipper webshipper;
  private final OrderLinks links;
  private final Transfers transfers;
  private final Clock clock;

  @Inject
  public SendToWebshipper(
      Decide decide, Webshipper webshipper, OrderLinks links, Transfers transfers, Clock clock) {
    this.decide = decide;
    this.webshipper = webshipper;
    this.links = links;
    this.transfers = transfers;
    this.clock = clock;
  }

  Looked send(Glance glance, Order order) {
    var earlier = lookUp(glance, order.number());
    if (earlier.isPresent()) {
      return linked(glance, order, earlier.get());
    }
    var result = decide.decide(glance.merchant(), order).result();
    if (result instanceof Result.Send send) {
      return sent(glance, order, send.draft());
    }
    if (result instanceof Result.Skip skip) {
      return settled(glance, new Outcome.Skipped(skip.reason()), TransferState.SKIPPED);
    }
    return settled(
        glance, new Outcome.Held(((Result.Hold) result).reason()), TransferState.ON_HOLD);
  }

  /** Rule 1: a channel may have gone since the lists were read; that is the merchant's to mend. */
  private Looked sent(Glance glance, Order order, OrderDraft draft) {
    try {
      return linked(glance, order, create(glance, draft));
    } catch (VendorFailure.Rejected rejected) {
      if (rejected.pointer().filter(field -> field.contains("order_channel")).isEmpty()) {
        throw rejected;
      }
      var held = new Outcome.Held(Sentences.CHANNEL_GONE);
      return settled(glance, held, TransferState.ON_HOLD);
    }
  }

  private Looked settled(Glance glance, Outcome.Reasoned outcome, TransferState state) {
    var finding = Finding.because(state, outcome.reason()).intended(glance.earlierIntent());
    return new Looked(
        outcome, () -> transfers.remember(glance.transfer(), glance.sighting(finding)));
  }

  private Looked linked(Glance glance, Order order, Made made) {
    var link =
        OrderLink.toWebshipper(
            glance.merchant().connection(),
            new OrderLink.Pair(
                order.number(),
                "",
                made.id(),
                made.channel(),
                made.reference(),
                made.fingerprint()),
            clock.instant());
    return new Looked(
        new Outcome.Done(),
        () -> {
          links.add(link);
          var finding =
              Finding.of(TransferState.TRANSFERRED, made.sentence(order.number())).with(link);
          transfers.remember(glance.transfer(), glance.sighting(finding));
          LOG.info(
              "Order transferred connection={} order={} webshipperOrder={}",
              glance.merchant().connection(),
              order.number(),
              link.webshipperOrderId());
        });
  }

  /**
   * The order in Webshipper.
   *
   * @param fingerprint of what was sent; null: found there
   */
  private record Made(String id, String channel, String reference, @Nullable String fingerprint) {
    String sentence(String number) {
      return fingerprint == null
          ? "Order %s was already in Webshipper as order %s; it is linked to it."
              .formatted(number, id)
          : "Order %s was created in Webshipper as order %s.".formatted(number, id);
    }
  }

  /** Whatever an earlier look may have created, in the channel of then and in that of now. */
  private Optional<Made> lookUp(Glance glance, String reference) {
    var now = Optional.ofNullable(glance.merchant().settings().orderChannelId());
    return glance.earlierIntent().stream()
        .flatMap(then -> Stream.concat(Stream.of(then), now.stream()).distinct())
        .flatMap(channel -> find(glance, reference, channel).stream())
        .findFirst();
  }

  private Optional<Made> find(Glance glance, String reference, String channel) {
    return webshipper
        .findOrder(glance.merchant().webshipper(), reference, channel)
        .map(order -> new Made(order.id(), channel, reference, null));
  }

  private Made create(Glance glance, OrderDraft draft) {
    var reference = Objects.requireNonNull(draft.attributes().extRef());
    try {
      var created = webshipper.createOrder(glance.merchant().webshipper(), draft);
      return new Made(created.id(), draft.orderChannelId(), reference, Fingerprint.of(draft));
    } catch (VendorFailure.Rejected rejected) {
      return rejected
          .code()
          .filter(PERHAPS_TAKEN::equals)
          .flatMap(code -> find(glance, reference, draft.orderChannelId()))
          .orElseThrow(() -> rejected);
    }
  }
}

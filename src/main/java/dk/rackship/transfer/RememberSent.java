package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.words.Sentence;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import dk.rackship.work.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down that something is in Webshipper. */
@ApplicationScoped
public class RememberSent {
  private static final Logger LOG = LoggerFactory.getLogger(RememberSent.class);
  private final OrderLinks links;
  private final Transfers transfers;
  private final Signals signals;
  private final Clock clock;

  @Inject
  public RememberSent(OrderLinks links, Transfers transfers, Signals signals, Clock clock) {
    this.links = links;
    this.transfers = transfers;
    this.signals = signals;
    this.clock = clock;
  }

  /** It is in Webshipper: from now on the two are a pair. */
  Looked linked(SendToWebshipper.Sending sending, SendToWebshipper.Made made) {
    var link = link(sending, made);
    var finding = Finding.of(TransferState.TRANSFERRED, sentence(sending.what(), made)).with(link);
    return new Looked(
        new Outcome.Done(),
        () -> {
          store(sending, link);
          transfers.remember(sending.glance().transfer(), sending.glance().sighting(finding));
          LOG.info(
              "Order transferred connection={} order={} shipment={} webshipperOrder={}",
              sending.merchant().connection(),
              link.rackbeatOrderNumber(),
              link.rackbeatShipmentId(),
              link.webshipperOrderId());
          if (made.fingerprint() == null || sending.what().isShippedAlready()) {
            // what was found may be older than the order, and what is shipped is to be told
            signals.signal(sending.merchant().connection(), link.subject());
          }
        });
  }

  private OrderLink link(SendToWebshipper.Sending sending, SendToWebshipper.Made made) {
    var what = sending.what();
    return OrderLink.toWebshipper(
            sending.merchant().connection(),
            new OrderLink.Pair(
                what.order().number(),
                what.shipmentId(),
                made.id(),
                made.channel(),
                what.reference(),
                made.fingerprint()),
            clock.instant())
        .onlyOf(sending.merchant().settings().transferLocationId());
  }

  private void store(SendToWebshipper.Sending sending, OrderLink link) {
    if (sending.gone() == null) {
      links.add(link);
    } else {
      links.replace(sending.gone(), link);
    }
  }

  private static Sentence sentence(Consignment what, SendToWebshipper.Made made) {
    return made.fingerprint() == null
        ? say(
            "%s was already in Webshipper as order %s; it is linked to it.",
            what.words(), made.id())
        : say("%s was created in Webshipper as order %s.", what.words(), made.id());
  }
}

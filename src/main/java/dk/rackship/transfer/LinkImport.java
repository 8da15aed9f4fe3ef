package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Reason;
import dk.rackship.mapping.SoldContent;
import dk.rackship.mapping.WebshipperOrderRules;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Order;
import dk.rackship.words.Sentence;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Books the order that was made in Rackbeat, and links it. It is linked also where booking fails:
 * what is left to do is remembered, and the order is not made twice.
 */
@ApplicationScoped
public class LinkImport {
  private static final Logger LOG = LoggerFactory.getLogger(LinkImport.class);

  private final Rackbeat rackbeat;
  private final Failures failures;
  private final OrderLinks links;
  private final Transfers transfers;
  private final Clock clock;

  @Inject
  public LinkImport(
      Rackbeat rackbeat, Failures failures, OrderLinks links, Transfers transfers, Clock clock) {
    this.rackbeat = rackbeat;
    this.failures = failures;
    this.links = links;
    this.transfers = transfers;
    this.clock = clock;
  }

  /** One that was made just now. */
  Looked made(Glance glance, Order order, dk.rackship.rackbeat.Order made, Optional<Reason> note) {
    var sentence = say("The order was created in Rackbeat as order %s.", made.number());
    return link(glance, link(glance, order, made), said(sentence, note));
  }

  /** One that an earlier look made, its answer lost. */
  Looked found(Glance glance, Order order, dk.rackship.rackbeat.Order found) {
    var sentence =
        say("The order was already in Rackbeat as order %s; it is linked to it.", found.number());
    return link(glance, link(glance, order, found), said(sentence, Optional.empty()));
  }

  private static Finding said(Sentence sentence, Optional<Reason> note) {
    var finding = Finding.of(TransferState.TRANSFERRED, sentence);
    return note.map(finding::with).orElse(finding);
  }

  private OrderLink link(Glance glance, Order order, dk.rackship.rackbeat.Order made) {
    var attributes = order.attributes();
    var pair =
        new OrderLink.Pair(
            made.number(),
            "",
            order.id(),
            Optional.ofNullable(attributes.orderChannelId()).orElse(""),
            Optional.ofNullable(attributes.extRef())
                .or(() -> Optional.ofNullable(attributes.visibleRef()))
                .orElse(""),
            SoldContent.fingerprint(order));
    var due = glance.merchant().settings().bookImportedOrders() && !made.isBooked();
    return OrderLink.toRackbeat(
        glance.merchant().connection(),
        pair,
        new OrderLink.MadeInRackbeat(due, origins(order, made)),
        clock.instant());
  }

  /** Rackbeat answers with the lines in the order in which they were sent. */
  private static Map<String, String> origins(Order order, dk.rackship.rackbeat.Order made) {
    var origins = new LinkedHashMap<String, String>();
    var sold = WebshipperOrderRules.lineOrigins(order);
    for (var i = 0; i < Math.min(sold.size(), made.lines().size()); i++) {
      if (!sold.get(i).isEmpty()) {
        origins.put(sold.get(i), made.lines().get(i).id());
      }
    }
    return origins;
  }

  private Looked link(Glance glance, OrderLink link, Finding finding) {
    var booked =
        link.isBookingDue()
            ? book(glance.with(link), finding)
            : remembered(glance.with(link), finding);
    return new Looked(
        booked.outcome(),
        () -> {
          glance.link().ifPresentOrElse(gone -> links.replace(gone, link), () -> links.add(link));
          booked.recording().run();
          LOG.info(
              "Order transferred connection={} webshipperOrder={} order={}",
              glance.merchant().connection(),
              link.webshipperOrderId(),
              link.rackbeatOrderNumber());
        });
  }

  /** Books the pair's order, and remembers the finding, or how the booking failed. */
  Looked book(Glance glance, Finding finding) {
    var link = glance.link().orElseThrow();
    try {
      rackbeat.book(glance.merchant().rackbeat(), link.rackbeatOrderNumber());
    } catch (VendorFailure failure) {
      return failures.outcome(glance, failure);
    }
    return new Looked(
        new Outcome.Done(),
        () -> {
          links.booked(link);
          transfers.remember(glance.transfer(), glance.sighting(finding));
        });
  }

  private Looked remembered(Glance glance, Finding finding) {
    return new Looked(
        new Outcome.Done(), () -> transfers.remember(glance.transfer(), glance.sighting(finding)));
  }
}

package dk.rackship.transfer;

import dk.rackship.connection.TransferWhen;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import dk.rackship.work.Signals;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at a Rackbeat order: sends it to Webshipper once, and keeps the pair in step. */
@ApplicationScoped
public class LookAtRackbeatOrder {
  /** Rackbeat's times are whole seconds (I3). */
  private static final Duration TOLERANCE = Duration.ofSeconds(1);

  /** A webhook may be faster than Rackbeat's own commit. */
  private static final List<Duration> UNTIL_READABLE =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30));

  private static final Pattern OURS = Pattern.compile("WS-\\d+");

  private final Rackbeat rackbeat;
  private final SendToWebshipper send;
  private final KeepInStep keepInStep;
  private final Signals signals;
  private final Transfers transfers;
  private final Clock clock;

  @Inject
  public LookAtRackbeatOrder(
      Rackbeat rackbeat,
      SendToWebshipper send,
      KeepInStep keepInStep,
      Signals signals,
      Transfers transfers,
      Clock clock) {
    this.rackbeat = rackbeat;
    this.send = send;
    this.keepInStep = keepInStep;
    this.signals = signals;
    this.transfers = transfers;
    this.clock = clock;
  }

  Looked look(Glance glance) {
    var imported = glance.link().filter(l -> l.direction() == Direction.WEBSHIPPER_TO_RACKBEAT);
    if (imported.isPresent()) {
      return lookAtOrigin(glance, imported.get());
    }
    var order = rackbeat.order(glance.merchant().rackbeat(), glance.item().subject().id());
    if (glance.link().isPresent()) {
      return keepInStep.look(glance, glance.link().get(), order);
    }
    return order.map(o -> lookAtUnsent(glance, o)).orElseGet(() -> lookAtUnreadable(glance));
  }

  /** A shipment belongs to an order: that is what is to be looked at. */
  Looked lookAtShipment(Glance glance) {
    var order =
        rackbeat.orderOfShipment(glance.merchant().rackbeat(), glance.item().subject().id());
    return new Looked(
        new Outcome.Done(),
        () ->
            order.ifPresent(
                number ->
                    signals.signal(
                        glance.merchant().connection(),
                        new Subject(SubjectKind.RACKBEAT_ORDER, number))));
  }

  /** A pair that began in Webshipper is looked at under its order there. */
  private Looked lookAtOrigin(Glance glance, OrderLink link) {
    return new Looked(
        new Outcome.Done(), () -> signals.signal(glance.merchant().connection(), link.subject()));
  }

  private Looked lookAtUnsent(Glance glance, Order order) {
    if (order.isCancelled()) {
      return gone(glance, "The order was cancelled in Rackbeat before it was sent.");
    }
    if (!movesWhenBooked(glance)
        || !order.isBooked()
        || isOurs(order)
        || isFromBefore(glance, order)) {
      return Looked.at(new Outcome.Done());
    }
    return send.send(glance, order);
  }

  /** 14: under its second choice it is shipments that move, not orders. */
  private static boolean movesWhenBooked(Glance glance) {
    return glance.merchant().settings().transferWhen() == TransferWhen.ORDER_BOOKED;
  }

  static boolean isOurs(Order order) {
    return Optional.ofNullable(order.otherReference()).filter(OURS.asMatchPredicate()).isPresent();
  }

  /** I3: what was booked before the settings became valid does not move by itself. */
  private static boolean isFromBefore(Glance glance, Order order) {
    var moment = glance.merchant().movingSince().minus(TOLERANCE);
    return !glance.item().byHand()
        && glance.transfer() == null
        && Optional.ofNullable(order.bookedAt())
            .map(OffsetDateTime::toInstant)
            .filter(booked -> booked.isBefore(moment))
            .isPresent();
  }

  private Looked lookAtUnreadable(Glance glance) {
    if (glance.transfer() != null) {
      return gone(glance, "The order was deleted in Rackbeat before it was sent.");
    }
    var attempts = glance.item().attempts();
    return Looked.at(
        attempts < UNTIL_READABLE.size()
            ? new Outcome.Again(
                clock.instant().plus(UNTIL_READABLE.get(attempts)), Sentences.NOT_READABLE_YET)
            : new Outcome.Done());
  }

  private Looked gone(Glance glance, String sentence) {
    return new Looked(
        new Outcome.Done(),
        () -> {
          if (glance.transfer() != null) {
            var finding = Finding.of(TransferState.CANCELLED, sentence);
            transfers.remember(glance.transfer(), glance.sighting(finding));
          }
        });
  }
}

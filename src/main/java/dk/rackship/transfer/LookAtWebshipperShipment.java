package dk.rackship.transfer;

import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import dk.rackship.work.Signals;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A Webshipper shipment says little: its order is what is to be looked at. */
@ApplicationScoped
public class LookAtWebshipperShipment {
  private final Webshipper webshipper;
  private final Signals signals;

  @Inject
  public LookAtWebshipperShipment(Webshipper webshipper, Signals signals) {
    this.webshipper = webshipper;
    this.signals = signals;
  }

  Looked look(Glance glance) {
    var order =
        webshipper.orderIdOfShipment(glance.merchant().webshipper(), glance.item().subject().id());
    return new Looked(
        new Outcome.Done(),
        () ->
            order.ifPresent(
                id ->
                    signals.signal(
                        glance.merchant().connection(),
                        new Subject(SubjectKind.WEBSHIPPER_ORDER, id))));
  }
}

package dk.rackship.transfer;

import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Webshipper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** P2: what one call shows is proven by a cheap one before it counts for the whole connection. */
@ApplicationScoped
public class Proofs {
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;

  @Inject
  public Proofs(Rackbeat rackbeat, Webshipper webshipper) {
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
  }

  /** The failure that a cheap call meets too; empty: the vendor answers and knows us. */
  public Optional<VendorFailure> of(
      VendorFailure failure, RackbeatLogin rackbeatLogin, WebshipperLogin webshipperLogin) {
    try {
      if (failure.vendor() == Vendor.RACKBEAT) {
        rackbeat.self(rackbeatLogin);
      } else {
        webshipper.orderChannels(webshipperLogin);
      }
      return Optional.empty();
    } catch (VendorFailure again) {
      return Optional.of(again);
    }
  }

  /** A name that worked yesterday is an outage, not a login. */
  public static boolean isOutage(VendorFailure proof) {
    return proof instanceof VendorFailure.Unavailable || proof instanceof VendorFailure.UnknownHost;
  }
}

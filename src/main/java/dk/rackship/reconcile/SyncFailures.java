package dk.rackship.reconcile;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Connection;
import dk.rackship.connection.Connections;
import dk.rackship.connection.DeadLogins;
import dk.rackship.transfer.Proofs;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a vendor's failure means for the finding of orders: an outage and a limit are waited for, a
 * dead login and a refusal end it.
 */
@ApplicationScoped
public class SyncFailures {
  private static final Logger LOG = LoggerFactory.getLogger(SyncFailures.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Syncs syncs;
  private final Connections connections;
  private final Proofs proofs;
  private final DeadLogins deadLogins;
  private final Clock clock;

  @Inject
  public SyncFailures(
      Syncs syncs, Connections connections, Proofs proofs, DeadLogins deadLogins, Clock clock) {
    this.syncs = syncs;
    this.connections = connections;
    this.proofs = proofs;
    this.deadLogins = deadLogins;
    this.clock = clock;
  }

  void met(Sync sync, Connection connection, VendorFailure failure) {
    if (failure instanceof VendorFailure.Rejected) {
      fails(sync, failure.sentence().then(say("Start it again when that is put right.")));
    } else if (failure instanceof VendorFailure.LoginRefused
        || failure instanceof VendorFailure.Forbidden) {
      refused(sync, connection, failure);
    } else {
      waits(sync, failure);
    }
  }

  /** One call shows it; a cheap one proves it. */
  private void refused(Sync sync, Connection connection, VendorFailure failure) {
    var proof = proof(connection, failure);
    if (proof.isEmpty()) {
      waits(sync, failure);
    } else if (Proofs.isOutage(proof.get()) || proof.get() instanceof VendorFailure.RateLimited) {
      waits(sync, proof.get());
    } else {
      var vendor = failure.vendor();
      if (vendor == Vendor.RACKBEAT) {
        connections.rackbeatLogin(connection).ifPresent(deadLogins::found);
      } else {
        connections.webshipperLogin(connection).ifPresent(deadLogins::found);
      }
      fails(
          sync,
          say(
              "%s refuses the login. Connect it again in the settings, then start this again.",
              vendor.displayName()));
    }
  }

  private Optional<VendorFailure> proof(Connection connection, VendorFailure failure) {
    return proofs.of(
        failure,
        connections.rackbeatLogin(connection).orElseThrow(),
        connections.webshipperLogin(connection).orElseThrow());
  }

  private void waits(Sync sync, VendorFailure failure) {
    var pause = failure instanceof VendorFailure.RateLimited limit ? limit.retryAfter() : PAUSE;
    LOG.info(
        "Sync waits connection={} sync={} because={}",
        sync.connectionId(),
        sync.id(),
        failure.getMessage());
    var why = failure.sentence().then(say("The synchronisation goes on by itself."));
    syncs.rest(sync, clock.instant().plus(pause), why);
  }

  private void fails(Sync sync, Sentence sentence) {
    LOG.warn("Sync failed connection={} sync={}", sync.connectionId(), sync.id());
    syncs.end(sync, SyncState.FAILED, sentence);
  }
}

package dk.rackship.reconcile;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.setup.Disconnect;
import dk.rackship.setup.FirstSync;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Compares one connection with both vendors: signals what changed, mends the webhooks. */
@ApplicationScoped
public class Reconcile {
  private final Connections connections;
  private final Rounds rounds;
  private final Step step;
  private final FollowChanges changes;
  private final Upkeep upkeep;
  private final FirstSync firstSync;
  private final Disconnect disconnect;
  private final Clock clock;

  @Inject
  public Reconcile(
      Connections connections,
      Rounds rounds,
      Step step,
      FollowChanges changes,
      Upkeep upkeep,
      FirstSync firstSync,
      Disconnect disconnect,
      Clock clock) {
    this.connections = connections;
    this.rounds = rounds;
    this.step = step;
    this.changes = changes;
    this.upkeep = upkeep;
    this.firstSync = firstSync;
    this.disconnect = disconnect;
    this.clock = clock;
  }

  /** One round. What fails costs this round of this connection, and nobody else's. */
  void reconcile(ConnectionId id) {
    step.take(id, () -> connections.find(id).ifPresent(this::round));
  }

  private void round(Connection connection) {
    switch (connection.status()) {
      case SYNCING -> firstSync.resume(connection.id());
      case SETUP -> keepUp(connection.id());
      case ACTIVE, PAUSED -> follow(connection);
      case DISCONNECTED -> disconnect.finish(connection.id());
      case RECONNECT -> {} // its merchant is to act
    }
  }

  /** Paused, the intake goes on all the same: its signals wait. */
  private void follow(Connection connection) {
    var began = clock.instant();
    var ends =
        List.of(
            step.take(connection.id(), () -> changes.inRackbeat(connection)),
            step.take(connection.id(), () -> changes.inWebshipper(connection)));
    if (ends.stream().allMatch(Step.End.DONE::equals)) {
      rounds.done(connection.id(), began);
      lookAtOpenLinks(connection);
    }
    if (!ends.contains(Step.End.AWAY)) {
      keepUp(connection.id());
    }
  }

  /** Only where they are looked at soon: a reminder that waits for long reminds of nothing. */
  private void lookAtOpenLinks(Connection connection) {
    if (connection.status() == ConnectionStatus.ACTIVE) {
      step.take(connection.id(), () -> changes.inOpenLinks(connection.id()));
    }
  }

  private void keepUp(ConnectionId id) {
    step.take(id, () -> upkeep.mendWebhooks(id));
    step.take(id, () -> upkeep.refreshOldLists(id));
  }
}

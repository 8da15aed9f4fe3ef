package dk.rackship.console;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.reconcile.Rounds;
import dk.rackship.setup.Subscriptions;
import dk.rackship.setup.WebhookHealths;
import dk.rackship.transfer.Standings;
import dk.rackship.transfer.Standings.Standing;
import dk.rackship.vendor.RateLimits;
import dk.rackship.vendor.Vendor;
import dk.rackship.work.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together the figures of many connections, with as many queries as for one. */
@ApplicationScoped
class Figures {
  private static final Queues.Queue NOTHING = new Queues.Queue(0, 0);
  private final Subscriptions subscriptions;
  private final Queues queues;
  private final Standings standings;
  private final Rounds rounds;
  private final RateLimits limits;

  @Inject
  Figures(
      Subscriptions subscriptions,
      Queues queues,
      Standings standings,
      Rounds rounds,
      RateLimits limits) {
    this.subscriptions = subscriptions;
    this.queues = queues;
    this.standings = standings;
    this.rounds = rounds;
    this.limits = limits;
  }

  /** In their order. Calls no vendor. */
  List<FiguresView> of(List<Connection> connections) {
    if (connections.isEmpty()) {
      return List.of();
    }
    var ids = connections.stream().map(Connection::id).toList();
    var read =
        new Read(
            subscriptions.health(connections),
            queues.of(ids),
            standings.of(ids),
            rounds.lastRunsAt(ids));
    return connections.stream().map(connection -> view(connection, read)).toList();
  }

  private record Read(
      Map<ConnectionId, WebhookHealths> webhooks,
      Map<ConnectionId, Queues.Queue> queues,
      Map<ConnectionId, Standing> standings,
      Map<ConnectionId, Instant> rounds) {

    Queues.Queue queue(ConnectionId id) {
      return queues.getOrDefault(id, NOTHING);
    }

    Standing standing(ConnectionId id) {
      return standings.getOrDefault(id, Standing.NOTHING);
    }

    @Nullable Instant round(ConnectionId id) {
      return rounds.get(id);
    }
  }

  private FiguresView view(Connection connection, Read read) {
    var id = connection.id();
    return new FiguresView(
        id.value(),
        connection.companyName(),
        connection.rackbeatAccountId(),
        connection.webshipperAccount().value(),
        connection.status(),
        connection.statusReason().orElse(null),
        Objects.requireNonNull(read.webhooks().get(id)),
        new FiguresView.Limits(
            limits.used(Vendor.RACKBEAT, id), limits.used(Vendor.WEBSHIPPER, id)),
        read.queue(id).waiting(),
        read.queue(id).oldestSeconds(),
        read.standing(id).needsAttention(),
        read.standing(id).failed24h(),
        read.round(id),
        read.standing(id).lastTransferAt().orElse(null));
  }
}

package dk.rackship.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what looks changed, by direction and outcome: {@code rackship_transfers_total}. */
@ApplicationScoped
public class TransferMetrics {
  private final MetricRegistry registry;
  private final Map<Key, Counter> counters = new ConcurrentHashMap<>();

  @Inject
  public TransferMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  void count(Transfer transfer) {
    counters.computeIfAbsent(new Key(transfer.direction(), transfer.state()), this::counter).inc();
  }

  private Counter counter(Key key) {
    return registry.counter(
        "rackship_transfers",
        new Tag("direction", key.direction().name()),
        new Tag("outcome", key.outcome().name()));
  }

  private record Key(Direction direction, TransferState outcome) {}
}

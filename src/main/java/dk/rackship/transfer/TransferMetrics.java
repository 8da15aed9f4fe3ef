package dk.rackship.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what looks changed, by direction and outcome: {@code rackship_transfers_total}. */
@ApplicationScoped
public class TransferMetrics {
  private final MetricRegistry registry;

  @Inject
  public TransferMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  void count(Transfer transfer) {
    registry
        .counter(
            "rackship_transfers",
            new Tag("direction", transfer.direction().name()),
            new Tag("outcome", transfer.state().name()))
        .inc();
  }
}

package dk.rackship.ops;

import dk.rackship.work.Queues;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The work list as gauges: how much waits, and how old the oldest is that could run. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class QueueMetrics {
  @Inject private Queues queues;
  @Inject private MetricRegistry metrics;

  @PostConstruct
  void register() {
    metrics.gauge(
        named("rackship_queue_waiting", "Work items of all active connections"),
        () -> queues.all().waiting());
    metrics.gauge(
        named("rackship_queue_oldest_seconds", "Age of the oldest work item that could run now"),
        () -> queues.all().oldestSeconds());
  }

  private static Metadata named(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}

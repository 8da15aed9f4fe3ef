package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Two servers that ask for turns at the same moment, for the tests of the wiring. */
@ApplicationScoped
public class TwoServers {
  private static final int ALL = 100;
  @Inject private Rounds rounds;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService elsewhere;

  /** Who got which connection. */
  public record Taken(List<ConnectionId> first, List<ConnectionId> second) {}

  /** The second asks while the first still writes down what it took. */
  @Transactional
  public Taken takeAtOnce() throws Exception {
    var first = rounds.take("first", ALL);
    var second = elsewhere.submit(() -> rounds.take("second", ALL)).get(10, TimeUnit.SECONDS);
    return new Taken(first, second);
  }
}

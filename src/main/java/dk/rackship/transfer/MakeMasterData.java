package dk.rackship.transfer;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.rackship.connection.ConnectionId;
import dk.rackship.mapping.Decision;
import dk.rackship.mapping.RackbeatImport;
import dk.rackship.mapping.Result;
import dk.rackship.mapping.WhichCustomer;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.webshipper.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * 6 and 8: makes the customer and the products that an order needs and Rackbeat lacks. One order of
 * a merchant at a time does so, and asks the rules again when it is its turn: the order before may
 * have made them. The lease makes that one server's business.
 */
@ApplicationScoped
public class MakeMasterData {
  private final LoadingCache<ConnectionId, Lock> turns =
      Caffeine.newBuilder().weakValues().build(connection -> new ReentrantLock());
  private final DecideImport decide;
  private final Rackbeat rackbeat;

  @Inject
  public MakeMasterData(DecideImport decide, Rackbeat rackbeat) {
    this.decide = decide;
    this.rackbeat = rackbeat;
  }

  /** The decision with nothing missing any more, or what the rules say now. */
  Decision complete(Merchant merchant, Order order, Decision decision) {
    if (!(decision.result() instanceof Result.Receive wanted) || !isMissing(wanted.document())) {
      return decision;
    }
    var turn = turns.get(merchant.connection());
    turn.lock();
    try {
      var now = decide.decide(merchant, order);
      return now.result() instanceof Result.Receive receive
          ? new Decision(now.verdicts(), new Result.Receive(made(merchant, receive.document())))
          : now;
    } finally {
      turn.unlock();
    }
  }

  private static boolean isMissing(RackbeatImport wanted) {
    return !wanted.newProducts().isEmpty() || wanted.customer() instanceof WhichCustomer.New;
  }

  private RackbeatImport made(Merchant merchant, RackbeatImport wanted) {
    wanted.newProducts().forEach(draft -> rackbeat.createProduct(merchant.rackbeat(), draft));
    var order = wanted.order();
    if (wanted.customer() instanceof WhichCustomer.New missing) {
      var customer = rackbeat.createCustomer(merchant.rackbeat(), missing.draft());
      order = order.withCustomer(customer.number());
    }
    var known = new WhichCustomer.Existing(Objects.requireNonNull(order.customerId()));
    return new RackbeatImport(known, List.of(), order, wanted.note());
  }
}

package dk.rackship.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** Fails a vendor call that is made with a transaction open: locks must not wait for a vendor. */
@ApplicationScoped
public class TransactionGuard {
  private static final String NAME = "java:comp/TransactionSynchronizationRegistry";

  private volatile @Nullable TransactionSynchronizationRegistry transactions;

  /**
   * Lets the call pass, or not.
   *
   * @throws IllegalStateException when a transaction is active: a fault of ours
   */
  void check() {
    var registry = transactions == null ? lookUp() : transactions;
    if (registry != null && registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("a vendor is called inside a transaction");
    }
  }

  // Outside a container, and on a thread without a component, there is none: no guard then.
  @SuppressWarnings("BanJNDI") // the name is a constant
  private @Nullable TransactionSynchronizationRegistry lookUp() {
    try {
      transactions = InitialContext.doLookup(NAME);
    } catch (NamingException e) {
      return null;
    }
    return transactions;
  }
}

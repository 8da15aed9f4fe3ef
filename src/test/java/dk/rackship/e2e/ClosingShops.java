package dk.rackship.e2e;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Closes the shops of each test when it is over: hundreds of them, reconciled every few seconds,
 * would make the later tests slow. Registered for all tests in {@code META-INF/services}.
 */
public final class ClosingShops implements AfterEachCallback {
  static final Queue<Shop> OPEN = new ConcurrentLinkedQueue<>();

  @Override
  public void afterEach(ExtensionContext test) {
    for (Shop shop = OPEN.poll(); shop != null; shop = OPEN.poll()) {
      shop.closes();
    }
  }
}

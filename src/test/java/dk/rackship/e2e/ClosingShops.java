package dk.rackship.e2e;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Closes the shops of each test when it is over, and those of a class after its last test: hundreds
 * of them, reconciled every few seconds, would make the later tests slow. Registered for all tests
 * in {@code META-INF/services}.
 */
public final class ClosingShops
    implements TestInstancePreConstructCallback, AfterEachCallback, AfterAllCallback {
  static final Queue<Shop> OPEN = new ConcurrentLinkedQueue<>();
  private static final Queue<Shop> OF_THE_CLASS = new ConcurrentLinkedQueue<>();

  /** What is open before a test begins belongs to its class. */
  @Override
  public void preConstructTestInstance(TestInstanceFactoryContext test, ExtensionContext context) {
    OF_THE_CLASS.addAll(OPEN);
    OPEN.clear();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    close(OPEN);
  }

  @Override
  public void afterAll(ExtensionContext testClass) {
    close(OPEN);
    close(OF_THE_CLASS);
  }

  private static void close(Queue<Shop> shops) {
    for (Shop shop = shops.poll(); shop != null; shop = shops.poll()) {
      shop.closes();
    }
  }
}

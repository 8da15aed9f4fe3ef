package dk.rackship.transfer;

import java.lang.reflect.Proxy;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The server's registry, where there is no server: its counters count nothing. */
final class NoMetrics {
  private NoMetrics() {}

  static MetricRegistry registry() {
    return nothing(MetricRegistry.class, nothing(Counter.class, 0L));
  }

  private static <T> T nothing(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            NoMetrics.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getReturnType().isInstance(answer) ? answer : null));
  }
}

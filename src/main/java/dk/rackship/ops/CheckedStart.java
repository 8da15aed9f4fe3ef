package dk.rackship.ops;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the server where its configuration is wrong, before anything of it runs: an extension,
 * because no bean is early enough.
 */
public class CheckedStart implements Extension {
  private static final Logger LOG = LoggerFactory.getLogger(CheckedStart.class);

  void check(@Observes BeforeBeanDiscovery start) {
    var wrong = StartUpChecks.wrong(ours(ConfigProvider.getConfig()));
    if (!wrong.isEmpty()) {
      end(wrong);
    }
  }

  private static Map<String, String> ours(Config config) {
    var values = new HashMap<String, String>();
    Stream.of(
            StartUpChecks.KEYS.stream(),
            OverrideCheck.defaults(),
            names(config).filter(OverrideCheck::isOverride))
        .flatMap(Function.identity())
        .forEach(key -> read(config, key).ifPresent(value -> values.put(key, value)));
    return values;
  }

  private static Stream<String> names(Config config) {
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false);
  }

  private static Optional<String> read(Config config, String key) {
    return Optional.ofNullable(config.getConfigValue(key).getValue());
  }

  // Not exit(): it waits for the server's stop, which waits for this start to end; and a start that
  // is broken off with an exception buries the lines under its stack trace. Nothing of the
  // application runs yet that an abrupt end could harm.
  private static void end(List<String> wrong) {
    wrong.forEach(LOG::error);
    Runtime.getRuntime().halt(1);
  }
}

package dk.rackship.connection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/**
 * A configuration of these keys and values.
 *
 * @param values as an operator writes them
 */
record FixedConfig(Map<String, String> values) implements Config {
  @Override
  public ConfigValue getConfigValue(String key) {
    return new Value(key, values.get(key));
  }

  private record Value(String name, @Nullable String value) implements ConfigValue {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public @Nullable String getValue() {
      return value;
    }

    @Override
    public @Nullable String getRawValue() {
      return value;
    }

    @Override
    public String getSourceName() {
      return "test";
    }

    @Override
    public int getSourceOrdinal() {
      return 0;
    }
  }

  @Override
  public <T> T getValue(String key, Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> Optional<T> getOptionalValue(String key, Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public Iterable<ConfigSource> getConfigSources() {
    return List.of();
  }

  @Override
  public <T> Optional<Converter<T>> getConverter(Class<T> type) {
    return Optional.empty();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }
}

package dk.rackship.connection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one connection. The tenant key of every table and of every lookup. */
public record ConnectionId(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public ConnectionId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not a connection id");
    }
  }

  /** Whether the text has the form of an id. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** A new one, as good as unique. */
  public static ConnectionId random() {
    return new ConnectionId(UUID.randomUUID().toString().replace("-", ""));
  }

  @Override
  public String toString() {
    return value;
  }
}

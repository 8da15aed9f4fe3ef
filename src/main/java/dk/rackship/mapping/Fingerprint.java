package dk.rackship.mapping;

import dk.rackship.webshipper.OrderDraft;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Tells whether two drafts say the same to Webshipper, without keeping the first: SHA-256 over
 * every field that is sent. 1.5 and 1.50 are the same, null is not sent.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** 64 hexadecimal digits, in small letters. */
  public static String of(OrderDraft draft) {
    return ofAll(draft);
  }

  /** The same over a record of another kind. */
  static String ofAll(Record parts) {
    var text = new StringBuilder();
    write(parts, text);
    return HexFormat.of().formatHex(sha256(text.toString()));
  }

  private static void write(Object value, StringBuilder text) {
    if (value instanceof Record parts) {
      fields(parts, text);
    } else if (value instanceof List<?> items) {
      text.append('[');
      items.forEach(item -> write(item, text));
      text.append(']');
    } else {
      var word = plain(value);
      // the length before it, so that no text can look like the end of a field
      text.append(word.length()).append(':').append(word);
    }
  }

  private static void fields(Record parts, StringBuilder text) {
    text.append('{');
    for (var field : Fields.of(parts)) {
      text.append(field.name()).append('=');
      write(Objects.requireNonNull(field.value()), text);
    }
    text.append('}');
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

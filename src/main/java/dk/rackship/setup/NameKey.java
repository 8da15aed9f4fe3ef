package dk.rackship.setup;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as P4 compares it: without case, spaces and accents. The Nordic letters that no accent
 * makes count as the plain ones they look like: {@code ø} as o, {@code æ} as ae.
 *
 * @param value empty for a name of nothing but spaces; equal to no other then
 */
record NameKey(String value) {
  static NameKey of(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return new NameKey(
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}]+", "")
            .replace("ø", "o")
            .replace("æ", "ae"));
  }

  boolean matches(NameKey other) {
    return !value.isEmpty() && value.equals(other.value);
  }
}

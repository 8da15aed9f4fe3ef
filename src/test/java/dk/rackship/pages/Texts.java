package dk.rackship.pages;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one folder in one language: {@code messages.<language>.js}, one entry a line.
 *
 * @param byKey in the order of the keys
 * @param rest what of the file is no entry, without comments and white space
 */
record Texts(Map<String, String> byKey, String rest) {
  static final Set<String> LANGUAGES = new TreeSet<>(Set.of("en", "da", "nb"));

  private static final Pattern ENTRY =
      Pattern.compile("^  \"([^\"]+)\":\\s+\"((?:[^\"\\\\]|\\\\.)*)\",$", Pattern.MULTILINE);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  static Texts of(String folder, String language) {
    return parsed(Sources.text("%smessages.%s.js".formatted(folder, language)));
  }

  static Texts parsed(String source) {
    var byKey = new TreeMap<String, String>();
    ENTRY.matcher(source).results().forEach(found -> put(byKey, found.group(1), found.group(2)));
    var rest = ENTRY.matcher(source).replaceAll("").replaceAll("(?m)^\\s*//.*$", "");
    return new Texts(byKey, rest.replaceAll("\\s+", " ").strip());
  }

  private static void put(Map<String, String> byKey, String key, String text) {
    if (byKey.put(key, text) != null) {
      throw new IllegalStateException("twice in one file: " + key);
    }
  }

  Set<String> keys() {
    return byKey.keySet();
  }

  /** Each key with the names of what is filled in. */
  Map<String, Set<String>> placeholders() {
    return byKey.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> names(entry.getValue())));
  }

  private static Set<String> names(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

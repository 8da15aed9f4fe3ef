package dk.rackship.words;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** What the English is in the other languages, from {@code sentences.<language>.json}. */
final class Translations {
  private static final Map<Language, Map<String, String>> ALL = new EnumMap<>(Language.class);

  static {
    ALL.put(Language.ENGLISH, Map.of());
    ALL.put(Language.DANISH, read(Language.DANISH));
    ALL.put(Language.NORWEGIAN, read(Language.NORWEGIAN));
  }

  private Translations() {}

  /** The words in this language; the English where it has none for it. */
  static String of(String english, Language language) {
    return in(language).getOrDefault(english, english);
  }

  /** All that can be said in this language, by the English. */
  static Map<String, String> in(Language language) {
    return ALL.getOrDefault(language, Map.of());
  }

  private static Map<String, String> read(Language language) {
    var file = "sentences.%s.json".formatted(language.code());
    try (var json = Translations.class.getResourceAsStream(file)) {
      return new JsonMapper().readValue(json, new TypeReference<Map<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}

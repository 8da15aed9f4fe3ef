package dk.rackship.mapping;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Countries as people write them. The names are Java's own, in Danish, Norwegian, Swedish, German
 * and English, together with the codes and some spellings of every day; case, accents, spaces and
 * dots make no difference.
 */
public final class Countries {
  private static final List<Locale> LANGUAGES =
      Stream.of("da", "nb", "nn", "sv", "de", "en").map(Locale::forLanguageTag).toList();
  private static final Map<String, String> CODES = codes();

  private Countries() {}

  /**
   * The ISO 3166-1 alpha-2 code, in capitals.
   *
   * @param country a name or a code
   * @return empty where it is blank or nobody's name: never a guess
   */
  public static Optional<String> code(@Nullable String country) {
    return Text.of(country).map(name -> CODES.get(plain(name)));
  }

  private static Map<String, String> codes() {
    var codes = new HashMap<>(CountrySpellings.CODES);
    for (var code : Locale.getISOCountries()) {
      var country = new Locale.Builder().setRegion(code).build();
      codes.put(plain(code), code);
      codes.put(plain(country.getISO3Country()), code);
      LANGUAGES.forEach(
          language -> codes.putIfAbsent(plain(country.getDisplayCountry(language)), code));
    }
    return Collections.unmodifiableMap(codes);
  }

  /** Letters and digits only, without accents, in small letters. */
  static String plain(String name) {
    var small =
        name.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae").replace("ß", "ss");
    return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

package dk.rackship.words;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that Rackship speaks. */
public enum Language {
  ENGLISH("en"),
  DANISH("da"),
  /** Bokmål; who reads nynorsk gets it too. */
  NORWEGIAN("nb");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The wish that is liked best of those that are spoken here; English where none is. */
  public static Language of(@Nullable String acceptLanguage) {
    try {
      return LanguageRange.parse(Objects.requireNonNullElse(acceptLanguage, "*")).stream()
          .flatMap(range -> spoken(Locale.forLanguageTag(range.getRange())).stream())
          .findFirst()
          .orElse(ENGLISH);
    } catch (IllegalArgumentException e) {
      return ENGLISH; // it is no header of languages
    }
  }

  static Language of(Locale locale) {
    return spoken(locale).orElse(ENGLISH);
  }

  private static Optional<Language> spoken(Locale wish) {
    return switch (wish.getLanguage()) {
      case "en" -> Optional.of(ENGLISH);
      case "da" -> Optional.of(DANISH);
      case "nb", "nn", "no" -> Optional.of(NORWEGIAN);
      default -> Optional.empty();
    };
  }

  /** Its ISO 639 code: {@code en}, {@code da} or {@code nb}. */
  String code() {
    return code;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }
}

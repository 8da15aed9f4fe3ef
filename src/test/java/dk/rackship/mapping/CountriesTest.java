package dk.rackship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  @ParameterizedTest
  @CsvSource({
    "Danmark,DK",
    "Denmark,DK",
    "Dänemark,DK",
    "Danemark,DK",
    "DANMARK,DK",
    "' danmark ',DK",
    "DK,DK",
    "dk,DK",
    "DNK,DK",
    "Norge,NO",
    "Noreg,NO",
    "Norway,NO",
    "Norwegen,NO",
    "Sverige,SE",
    "Sweden,SE",
    "Schweden,SE",
    "Finland,FI",
    "Suomi,FI",
    "Island,IS",
    "Iceland,IS",
    "Færøerne,FO",
    "Faeroerne,FO",
    "Grønland,GL",
    "Gronland,GL",
    "Åland,AX",
    "Tyskland,DE",
    "Deutschland,DE",
    "Germany,DE",
    "Østrig,AT",
    "Österreich,AT",
    "Østerrike,AT",
    "United Kingdom,GB",
    "UK,GB",
    "U.K.,GB",
    "Great Britain,GB",
    "England,GB",
    "Skotland,GB",
    "Storbritannien,GB",
    "Storbritannia,GB",
    "Großbritannien,GB",
    "Nordirland,GB",
    "GB,GB",
    "USA,US",
    "U.S.A.,US",
    "United States,US",
    "United States of America,US",
    "Amerika,US",
    "De Forenede Stater,US",
    "Holland,NL",
    "Nederland,NL",
    "Nederlandene,NL",
    "The Netherlands,NL",
    "Netherlands,NL",
    "Nederländerna,NL",
    "Belgien,BE",
    "Belgia,BE",
    "Frankrig,FR",
    "Frankrike,FR",
    "Spanien,ES",
    "Spania,ES",
    "Italien,IT",
    "Italia,IT",
    "Polen,PL",
    "Tjekkiet,CZ",
    "Czech Republic,CZ",
    "Czechia,CZ",
    "Schweiz,CH",
    "Sveits,CH",
    "Irland,IE",
    "Ireland,IE",
    "Grækenland,GR",
    "Hellas,GR",
    "EL,GR",
    "Turkey,TR",
    "Türkiye,TR",
    "Kina,CN",
    "Hongkong,HK",
    "Hong Kong,HK",
    "Sydkorea,KR",
    "South Korea,KR",
    "Kosovo,XK",
    "Elfenbenskysten,CI"
  })
  void a_country_is_known_by_its_names_and_its_codes(String written, String code) {
    assertThat(Countries.code(written)).hasValue(code);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "Narnia", "Danmarkk", "ZZ", "D", "Skåne", "-", "中", "45"})
  void what_is_no_country_is_none(@Nullable String written) {
    assertThat(Countries.code(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "nn", "no", "sv", "de", "en"})
  void every_country_is_known_by_its_name_in_the_merchants_languages(String language) {
    for (var code : Locale.getISOCountries()) {
      var name =
          new Locale.Builder()
              .setRegion(code)
              .build()
              .getDisplayCountry(Locale.forLanguageTag(language));
      assertThat(Countries.code(name)).as("%s in %s", name, language).hasValue(code);
      assertThat(Countries.code(name.toUpperCase(Locale.ROOT))).as(name).hasValue(code);
    }
  }

  @Test
  void every_spelling_of_every_day_is_written_as_it_is_looked_up() {
    CountrySpellings.CODES.forEach(
        (spelling, code) -> {
          assertThat(Countries.plain(spelling)).isEqualTo(spelling);
          assertThat(Countries.code(spelling)).hasValue(code);
        });
  }
}

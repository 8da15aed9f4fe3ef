package dk.rackship.mapping;

import java.util.Map;
import java.util.TreeMap;

/**
 * What Java does not call a country, and people do; spelled as {@link Countries#plain} leaves it.
 */
final class CountrySpellings {
  static final Map<String, String> CODES = all();

  private CountrySpellings() {}

  private static Map<String, String> all() {
    var codes = new TreeMap<String, String>();
    put(
        codes,
        "GB",
        "uk",
        "greatbritain",
        "britain",
        "england",
        "scotland",
        "skotland",
        "skottland");
    put(codes, "GB", "wales", "northernireland", "nordirland", "grossbritannien", "grossbritanien");
    put(codes, "GB", "theunitedkingdom", "detforenedekongerige", "storbritannienognordirland");
    put(codes, "US", "america", "amerika", "unitedstatesofamerica", "theunitedstates");
    put(codes, "US", "deforenedestater", "forenedestater", "deforentestater", "forentastaterna");
    put(codes, "NL", "holland", "nederlandene", "thenetherlands", "nederland");
    put(codes, "DK", "danemark", "kongerigetdanmark", "kingdomofdenmark");
    put(codes, "NO", "noreg", "norvege", "kingdomofnorway");
    put(codes, "SE", "suede", "kingdomofsweden");
    put(codes, "FI", "suomi");
    put(codes, "FO", "faroerne", "faroeislands", "foroyar");
    put(codes, "GL", "kalaallitnunaat");
    put(codes, "AX", "aaland", "aland", "alandislands");
    put(codes, "DE", "deutschland", "westgermany", "bundesrepublikdeutschland");
    put(codes, "CH", "suisse", "svizzera");
    put(codes, "BE", "belgie", "belgique");
    put(codes, "ES", "espana");
    put(codes, "PL", "polska");
    put(codes, "CZ", "czechrepublic", "dentjekkiskerepublik", "tjekkiskerepublik", "cesko");
    put(codes, "IE", "republicofireland", "eire", "irskerepublik");
    put(codes, "GR", "el", "hellas");
    put(codes, "TR", "turkey", "turkiye");
    put(codes, "LU", "luxembourg", "luxemburg");
    put(codes, "MK", "macedonia", "makedonien", "mazedonien");
    put(codes, "BY", "hviderusland", "weissrussland");
    put(codes, "VA", "vatikanet", "vatican", "vatikan");
    put(codes, "RU", "russia", "rusland");
    put(codes, "XK", "xk", "kosovo");
    put(codes, "HK", "hongkong");
    put(codes, "MO", "macau", "macao");
    put(codes, "KR", "korea", "republicofkorea");
    put(codes, "CI", "ivorycoast", "elfenbeinkuste", "elfenbenskusten");
    put(codes, "CV", "capeverde", "kapverde");
    put(codes, "AE", "uae", "emiraterne", "dubai");
    put(codes, "PS", "palestine", "palaestina");
    put(codes, "MM", "burma");
    put(codes, "SZ", "swaziland");
    return codes;
  }

  private static void put(Map<String, String> codes, String code, String... spellings) {
    for (var spelling : spellings) {
      codes.put(spelling, code);
    }
  }
}

package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.webshipper.Address;
import dk.rackship.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a parcel can be made with an address; if so, the address in Webshipper's words. */
final class AddressCheck {
  // countries that have no postal codes, or hardly use them
  private static final Set<String> NO_ZIP_CODES =
      Set.of(
          "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI",
          "CM", "DJ", "DM", "ER", "FJ", "GA", "GD", "GM", "GQ", "GY", "HK", "IE", "KI", "KM", "KN",
          "LY", "ML", "MO", "MR", "MW", "NR", "QA", "RW", "SB", "SC", "SL", "SR", "ST", "SY", "TG",
          "TL", "TO", "TV", "UG", "VU", "YE", "ZW");

  private static final Sentence NAME = say("name");
  private static final Sentence STREET = say("street");
  private static final Sentence ZIP_CODE = say("zip code");
  private static final Sentence CITY = say("city");
  private static final Sentence COUNTRY = say("country");

  private AddressCheck() {}

  /** An address that a parcel is made with: nothing of it may be missing. */
  static Ruling<Address> complete(Sentence whose, dk.rackship.rackbeat.@Nullable Address address) {
    var missing = missing(address);
    if (address == null || !missing.isEmpty()) {
      return Ruling.hold(
          Rule03Addresses.RULE,
          ReasonCode.ADDRESS_INCOMPLETE,
          say("The %s lacks: %s. Fill it in in Rackbeat.", whose, Sentence.list(missing)));
    }
    return readable(whose, address);
  }

  /** An address that is sent as it is, if there is one; only its country must be readable. */
  static Ruling<Address> readable(Sentence whose, dk.rackship.rackbeat.@Nullable Address address) {
    if (address == null || address.isEmpty()) {
      return Ruling.notApplicable(Rule03Addresses.RULE, say("There is no %s.", whose));
    }
    var country = Countries.code(address.country()).orElse(null);
    if (country == null && Text.of(address.country()).isPresent()) {
      return Ruling.hold(
          Rule03Addresses.RULE,
          ReasonCode.COUNTRY_UNKNOWN,
          say(
              "The country of the %s is not known. Write its name or its two-letter code in Rackbeat.",
              whose));
    }
    return Ruling.pass(
        Rule03Addresses.RULE, say("The %s is used.", whose), mapped(address, country));
  }

  private static List<Sentence> missing(dk.rackship.rackbeat.@Nullable Address address) {
    if (address == null) {
      return List.of(NAME, STREET, ZIP_CODE, CITY, COUNTRY);
    }
    var missing = new ArrayList<Sentence>();
    require(address.name(), NAME, missing);
    require(address.street(), STREET, missing);
    if (Countries.code(address.country()).filter(NO_ZIP_CODES::contains).isEmpty()) {
      require(address.zipcode(), ZIP_CODE, missing);
    }
    require(address.city(), CITY, missing);
    require(address.country(), COUNTRY, missing);
    return missing;
  }

  private static void require(@Nullable String value, Sentence field, List<Sentence> missing) {
    if (Text.of(value).isEmpty()) {
      missing.add(field);
    }
  }

  // Rackbeat has one name and does not say whether it is a company's or a person's; Webshipper is
  // content with either, and some carriers want a company's name for private persons too
  private static Address mapped(dk.rackship.rackbeat.Address address, @Nullable String country) {
    return new Address(
        null,
        Text.orNull(address.name()),
        Text.orNull(address.street()),
        Text.orNull(address.street2()),
        Text.orNull(address.zipcode()),
        Text.orNull(address.city()),
        country,
        Text.orNull(address.state()),
        Text.orNull(address.phone()),
        Text.orNull(address.email()),
        null);
  }
}

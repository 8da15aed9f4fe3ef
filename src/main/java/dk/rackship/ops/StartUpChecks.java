package dk.rackship.ops;

import static java.util.function.Predicate.not;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is wrong with the configuration, a line per key. Pure: it is given all values. The defaults
 * are in {@code META-INF/microprofile-config.properties}.
 */
final class StartUpChecks {
  private static final String REAL_RACKBEAT = "https://app.rackbeat.com";
  private static final String WEBSHIPPER_ACCOUNT = "{account}";
  private static final String CONSUMER = "must be set for the real Rackbeat, which asks for it";

  /** The keys that are looked at, beside the overrides. */
  static final List<String> KEYS =
      List.of(
          "rackship.public-url",
          "rackship.rackbeat.url",
          "rackship.rackbeat.requests-per-minute",
          "rackship.webshipper.url",
          "rackship.webshipper.requests-per-minute",
          "rackship.reconciliation.interval",
          "rackship.retention",
          "rackship.consumer.name",
          "rackship.consumer.contact",
          "rackship.encryption.keyset");

  private final Map<String, String> values;
  private final List<String> lines = new ArrayList<>();

  private StartUpChecks(Map<String, String> values) {
    this.values = values;
  }

  /** Each line begins with the key. Empty: the server may start. */
  static List<String> wrong(Map<String, String> values) {
    return new StartUpChecks(values).wrong();
  }

  private List<String> wrong() {
    check("rackship.public-url", StartUpChecks::isUrl, "a URL such as https://rackship.example");
    check("rackship.rackbeat.url", StartUpChecks::isUrl, "a URL such as " + REAL_RACKBEAT);
    check(
        "rackship.webshipper.url",
        text -> isUrl(text.replace(WEBSHIPPER_ACCOUNT, "account")),
        "a URL such as https://{account}.api.webshipper.io");
    for (var vendor : List.of("rackbeat", "webshipper")) {
      check(
          "rackship." + vendor + ".requests-per-minute",
          text -> text.matches("[1-9][0-9]{0,8}"),
          "a whole number above 0");
    }
    check("rackship.reconciliation.interval", StartUpChecks::isDuration, duration("PT5M"));
    check("rackship.retention", StartUpChecks::isDuration, duration("P30D"));
    consumer();
    lines.addAll(KeysetCheck.wrong(value("rackship.encryption.keyset")).toList());
    lines.addAll(OverrideCheck.wrong(values).toList());
    return List.copyOf(lines);
  }

  private static String duration(String example) {
    return "an ISO 8601 duration such as " + example;
  }

  private void check(String key, Predicate<String> fits, String what) {
    value(key)
        .filter(not(fits))
        .ifPresent(text -> lines.add("%s: \"%s\" is not %s".formatted(key, text, what)));
  }

  private void consumer() {
    if (value("rackship.rackbeat.url").filter(StartUpChecks::isRealRackbeat).isPresent()) {
      Stream.of("rackship.consumer.name", "rackship.consumer.contact")
          .filter(key -> value(key).isEmpty())
          .forEach(key -> lines.add("%s: %s".formatted(key, CONSUMER)));
    }
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(not(String::isBlank));
  }

  private static boolean isRealRackbeat(String url) {
    return url.strip().startsWith(REAL_RACKBEAT);
  }

  private static boolean isUrl(String text) {
    try {
      var url = new URI(text);
      return url.getHost() != null && List.of("http", "https").contains(url.getScheme());
    } catch (URISyntaxException e) {
      return false; // which is the answer
    }
  }

  private static boolean isDuration(String text) {
    try {
      return Duration.parse(text).compareTo(Duration.ZERO) > 0;
    } catch (DateTimeParseException e) {
      return false; // which is the answer
    }
  }
}

package dk.rackship.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartUpChecksTest {
  private static Map<String, String> usable() {
    var values = new HashMap<String, String>();
    values.put("rackship.public-url", "http://localhost:9080");
    values.put("rackship.rackbeat.url", "http://localhost:9080/sandbox/rackbeat");
    values.put("rackship.webshipper.url", "https://{account}.api.webshipper.io");
    values.put("rackship.rackbeat.requests-per-minute", "480");
    values.put("rackship.webshipper.requests-per-minute", "600");
    values.put("rackship.reconciliation.interval", "PT5M");
    values.put("rackship.retention", "P30D");
    return values;
  }

  @Test
  void the_defaults_with_a_rackbeat_of_ones_own_are_usable() {
    assertThat(StartUpChecks.wrong(usable())).isEmpty();
  }

  @Test
  void a_wrong_value_is_one_line_that_names_the_key_and_an_example() {
    var values = usable();
    values.put("rackship.retention", "30");
    assertThat(StartUpChecks.wrong(values))
        .containsExactly("rackship.retention: \"30\" is not an ISO 8601 duration such as P30D");
  }

  @ParameterizedTest
  @CsvSource({
    "rackship.public-url, localhost",
    "rackship.public-url, ftp://localhost",
    "rackship.rackbeat.url, http://",
    "rackship.webshipper.url, https://{host}.example",
    "rackship.rackbeat.requests-per-minute, 0",
    "rackship.webshipper.requests-per-minute, many",
    "rackship.reconciliation.interval, PT0S",
    "rackship.reconciliation.interval, PT-5M",
    "rackship.encryption.keyset, secret-thing",
    "rackship.settings.noSuchSetting, 1",
    "rackship.settings.vatZone, moon",
    "rackship.settings.bookImportedOrders, perhaps",
    "rackship.connection.42.orderTransfer, SIDEWAYS",
    "rackship.connection.42.shippingRates, 1-2",
  })
  void each_wrong_value_is_found(String key, String value) {
    var values = usable();
    values.put(key, value);
    assertThat(StartUpChecks.wrong(values))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith(key + ": "));
  }

  @ParameterizedTest
  @CsvSource({
    "rackship.settings.vatZone, eu",
    "rackship.settings.bookImportedOrders, false",
    "rackship.settings.orderChannelId, ''",
    "rackship.connection.42.orderTransfer, BOTH_WAYS",
    "rackship.connection.42.shippingRates, '1:7, 2:8'",
    "rackship.connection.42.excludedCustomerGroupIds, '3,4'",
  })
  void a_usable_override_is_no_problem(String key, String value) {
    var values = usable();
    values.put(key, value);
    assertThat(StartUpChecks.wrong(values)).isEmpty();
  }

  @Test
  void the_real_rackbeat_wants_to_know_who_calls() {
    var values = usable();
    values.put("rackship.rackbeat.url", "https://app.rackbeat.com");
    values.put("rackship.consumer.name", "Acme");
    assertThat(StartUpChecks.wrong(values))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("rackship.consumer.contact: "));
  }

  @Test
  void a_wrong_keyset_is_not_repeated() {
    var values = usable();
    values.put("rackship.encryption.keyset", "secret-thing");
    assertThat(StartUpChecks.wrong(values).toString()).doesNotContain("secret-thing");
  }
}

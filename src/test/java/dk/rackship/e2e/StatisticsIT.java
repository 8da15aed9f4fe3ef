package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection's last days in numbers. */
class StatisticsIT {

  @Test
  void today_s_orders_are_counted_by_where_they_stand() {
    Shop shop = Shop.open();
    String sent = shop.books(anOrder());
    String held = shop.books(anOrder().from(NewOrder.OF_ATLANTIS));
    shop.awaits(sent, "TRANSFERRED");
    shop.awaits(held, "ON_HOLD", "COUNTRY_UNKNOWN");
    JsonNode states = states(days(shop, "?days=2"));
    assertThat(states.path("TRANSFERRED").asInt()).isOne();
    assertThat(states.path("ON_HOLD").asInt()).isOne();
    assertThat(states).hasSize(2);
  }

  // Over both days: the test may run past midnight.
  private static JsonNode states(List<JsonNode> days) {
    assertThat(days).hasSize(2);
    return days.get(days.get(1).path("states").isEmpty() ? 0 : 1).path("states");
  }

  @Test
  void every_day_of_the_range_is_there_the_oldest_first_thirty_by_default() {
    List<JsonNode> days = days(Shop.connected(), "");
    assertThat(days).hasSize(30);
    LocalDate first = LocalDate.parse(days.get(0).path("date").asText());
    for (int index = 0; index < days.size(); index++) {
      JsonNode day = days.get(index);
      assertThat(day.path("date").asText()).isEqualTo(first.plusDays(index).toString());
      assertThat(day.path("states").isObject()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "91", "-1", "1.5", "month", ""})
  void a_range_that_is_none_is_422(String days) {
    Shop.connected().api().get("/statistics?days=" + days).complaint("days");
  }

  @Test
  void nobody_sees_the_numbers_of_others() {
    Shop shop = Shop.connected();
    String others = "/api/connections/%s/statistics".formatted(shop.connection());
    Caller.stranger().get(others).problem(401);
    Caller.merchant(session(Shop.connected())).get(others).problem(404);
  }

  private static String session(Shop shop) {
    String key = "{\"key\": \"%s\"}".formatted(shop.settingsKey());
    return Caller.stranger().post("/api/sessions", key).expect(201).at("/token");
  }

  private static List<JsonNode> days(Shop shop, String query) {
    List<JsonNode> days = new ArrayList<>();
    shop.api().get("/statistics" + query).expect(200).json().path("days").forEach(days::add);
    return days;
  }
}

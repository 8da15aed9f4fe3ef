package dk.rackship.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 13: what Rackship itself created is never sent back. */
class EchoIT {
  private static final int EACH_SIDE = 500;

  @Test
  void rule_13_a_thousand_orders_of_both_sides_at_once_end_in_exactly_a_thousand_pairs() {
    Shop shop = Shop.openBothWays();

    shop.sandbox().post("/storm", "{\"orders\": " + EACH_SIDE + "}").expect(200);

    await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () -> {
              assertThat(shop.state("rackbeat", "orders")).hasSize(2 * EACH_SIDE);
              assertThat(shop.state("webshipper", "orders")).hasSize(2 * EACH_SIDE);
              assertThat(shop.describe().at("/queue/waiting").asInt()).isZero();
            });
    reconciliationFindsNothingNew(shop);
    assertThat(links(shop)).hasSize(2 * EACH_SIDE).doesNotHaveDuplicates();
  }

  /** Rounds come every few seconds: two of them have seen all that there is. */
  private static void reconciliationFindsNothingNew(Shop shop) {
    await()
        .during(Duration.ofSeconds(10))
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(
            () -> {
              assertThat(shop.state("rackbeat", "orders")).hasSize(2 * EACH_SIDE);
              assertThat(shop.state("webshipper", "orders")).hasSize(2 * EACH_SIDE);
            });
  }

  private static List<String> links(Shop shop) {
    JsonNode exported = shop.api().get("/export").expect(200).json();
    return exported.path("orderLinks").findValuesAsText("webshipperOrderId");
  }
}

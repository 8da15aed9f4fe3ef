package dk.rackship.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/**
 * What the operator's configuration decides: see {@code src/test/server/it.xml}. The demo merchant
 * is the one whose Rackbeat account is known before the server starts.
 */
class OverridesIT {
  private static final String LOCKED = "excludedCustomerGroupIds";

  @Test
  void a_default_is_what_a_new_connection_begins_with_and_its_merchant_may_change_it() {
    Shop shop = Shop.connected();
    JsonNode settings = shop.api().get("/settings").expect(200).json();
    assertThat(settings.path("vatZone").asText()).isEqualTo("abroad");
    assertThat(settings.path("locked")).isEmpty();
    shop.chooses(document -> document.put("vatZone", "eu"));
    assertThat(shop.api().get("/settings").at("/vatZone")).isEqualTo("eu");
  }

  @Test
  void an_overridden_field_counts_and_is_shown_as_locked_and_a_change_of_it_is_422() {
    Caller demo = demoConnection();
    Answer before = demo.get("/settings").expect(200);
    assertThat(before.json().path("locked")).singleElement().hasToString('"' + LOCKED + '"');
    assertThat(before.at("/" + LOCKED + "/0")).isEqualTo("3");
    ObjectNode document = (ObjectNode) before.json();
    ObjectNode changed = document.deepCopy();
    changed.putArray(LOCKED);
    Caller caller = demo.with("If-Match", before.header("ETag"));
    assertThat(caller.put("/settings", changed).complaint(LOCKED).at("/errors/0/message"))
        .contains("operator");
    caller.put("/settings", document).expect(200);
    assertThat(demo.get("/settings").at("/" + LOCKED + "/0")).isEqualTo("3");
  }

  private static Caller demoConnection() {
    Caller operator = Caller.operator();
    JsonNode id =
        Shop.soon(
            () -> {
              JsonNode found = operator.get("/api/connections?q=7981").expect(200).json();
              assertThat(found.at("/items/0/status").asText()).isEqualTo("ACTIVE");
              return found.at("/items/0/id");
            });
    return operator.at("/api/connections/" + id.asText());
  }
}

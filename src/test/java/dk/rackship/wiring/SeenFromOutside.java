package dk.rackship.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The tests that run outside of the server: the interface, who may call it, the pages, health. */
interface SeenFromOutside {
  String CONNECTIONS = "/api/connections";

  @Test
  @RunAsClient
  default void without_a_login_the_interface_answers_401_as_a_problem() throws Exception {
    var answer = Outside.stranger().get(CONNECTIONS);
    isProblem(answer, 401);
    assertThat(answer.headers().firstValue("www-authenticate"))
        .hasValue("Basic realm=\"rackship\"");
  }

  @Test
  @RunAsClient
  default void a_wrong_password_is_refused() throws Exception {
    isProblem(Outside.operator("guessed").get(CONNECTIONS), 401);
  }

  @Test
  @RunAsClient
  default void the_operator_sees_all_connections() throws Exception {
    var answer = Outside.operator("wiring").get(CONNECTIONS);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(Merchants.ACTIVE.value(), Merchants.PAUSED.value());
    assertThat(answer.body()).doesNotContain("clear-text");
  }

  @Test
  @RunAsClient
  default void an_unknown_connection_is_not_found() throws Exception {
    isProblem(Outside.operator("wiring").get(CONNECTIONS + "/" + "0".repeat(32)), 404);
    isProblem(Outside.operator("wiring").get(CONNECTIONS + "/nonsense"), 404);
  }

  @Test
  @RunAsClient
  default void a_merchant_reaches_only_the_own_connection() throws Exception {
    var merchant = Outside.merchant(Merchants.settingsKey(Merchants.PAUSED));
    var own = merchant.get(CONNECTIONS + "/" + Merchants.PAUSED);
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(Outside.json(own).path("status").asText()).isEqualTo("PAUSED");
    isProblem(merchant.get(CONNECTIONS + "/" + Merchants.ACTIVE), 404);
    isProblem(merchant.get(CONNECTIONS), 403);
    isProblem(new Outside("Bearer guessed").get(CONNECTIONS + "/" + Merchants.PAUSED), 401);
  }

  @Test
  @RunAsClient
  default void every_page_tells_browsers_what_they_may_do() throws Exception {
    for (var page : new String[] {"/", "/settings", "/begin"}) {
      var answer = Outside.stranger().get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
          .contains("default-src 'self'", "frame-ancestors 'self' http://localhost:1");
      assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
    }
  }

  @Test
  @RunAsClient
  default void the_server_is_started_ready_and_alive_though_no_vendor_answers() throws Exception {
    for (var check : new String[] {"started", "ready", "live"}) {
      var answer = Outside.stranger().get("/health/" + check);
      assertThat(Outside.json(answer).path("status").asText()).as(check).isEqualTo("UP");
    }
  }

  private static void isProblem(HttpResponse<String> answer, int status) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Outside.json(answer).path("status").asInt()).isEqualTo(status);
  }
}

package dk.rackship.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages' files go out; what they show is for a browser to test. */
class PagesIT {
  private static final String LIBRARY = "/_static/htm/3.1.1/preact/standalone.module.js";
  private final Caller stranger = Caller.stranger();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/begin", "/settings", "/settings/"})
  void a_page_is_small_markup_and_its_own_module(String path) {
    Answer page = stranger.get(path).expect(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text()).contains("/main.js\"").doesNotContain("style=", "onclick");
  }

  @Test
  void a_module_is_asked_for_again_and_comes_again_only_if_it_changed() {
    Answer first = stranger.get("/pages/api.js").expect(200);
    assertThat(first.header("Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    Answer second = stranger.with("If-None-Match", first.header("ETag")).get("/pages/api.js");
    assertThat(second.expect(304).text()).isEmpty();
  }

  @Test
  void the_library_is_kept_by_browsers() {
    Answer library = stranger.get(LIBRARY).expect(200);
    assertThat(library.header("Cache-Control")).contains("immutable");
    assertThat(library.header("Content-Type")).startsWith("text/javascript");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pages/../WEB-INF/web.xml",
        "/pages/%2e%2e/WEB-INF/web.xml",
        "/pages/.hidden",
        "/pages/parts",
        "/pages/nothing.js",
        "/_static/../WEB-INF/web.xml",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF"
      })
  void nothing_else_goes_out(String path) {
    stranger.get(path).expect(404);
  }

  @Test
  void text_is_compressed_for_who_wants_it() {
    Caller browser = stranger.with("Accept-Encoding", "gzip");
    for (String path : new String[] {"/pages/rackship.css", "/pages/messages.en.js", LIBRARY}) {
      Answer answer = browser.get(path).expect(200);
      assertThat(answer.header("Content-Encoding")).as(path).isEqualTo("gzip");
      assertThat(answer.header("Vary")).as(path).contains("Accept-Encoding");
    }
  }

  @Test
  void the_pages_know_which_site_frames_them() {
    Answer config = stranger.get("/pages/config.json").expect(200);
    assertThat(stranger.get("/settings/").header("Content-Security-Policy"))
        .endsWith("frame-ancestors 'self' " + config.at("/frameOrigin"));
  }

  @Test
  void the_console_asks_for_the_operator_s_login_and_is_framed_by_nobody() {
    Answer asked = stranger.get("/console/");
    asked.problem(401);
    assertThat(asked.header("WWW-Authenticate")).startsWith("Basic");
    Answer console = Caller.operator().get("/console/").expect(200);
    assertThat(console.text()).contains("/pages/console/main.js");
    assertThat(console.header("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
  }

  @Test
  void another_site_s_page_changes_nothing_with_the_operator_s_login() {
    Shop shop = Shop.connected();
    String pause = "/api/connections/" + shop.connection() + "/pause";
    Caller operator = Caller.operator();
    operator.with("Sec-Fetch-Site", "cross-site").post(pause, "").problem(403);
    assertThat(shop.status()).isEqualTo("SETUP");
    operator.with("Sec-Fetch-Site", "same-origin").post(pause, "").expect(200);
  }
}

package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadersTest {
  private static final String RACKBEAT =
      new FramingSite("https://app.rackbeat.com/somewhere").origin();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/begin", "/settings", "/settings/"})
  void only_rackbeat_frames_a_merchant_s_page(String path) {
    assertThat(PageHeaders.policy(path, RACKBEAT))
        .endsWith("frame-ancestors 'self' https://app.rackbeat.com");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/console", "/console/", "/settings;x", "/beginning", "/api/sessions"})
  void nobody_frames_anything_else(String path) {
    assertThat(PageHeaders.policy(path, RACKBEAT)).endsWith("frame-ancestors 'none'");
  }

  @Test
  void only_our_scripts_and_styles_run_and_only_this_server_is_called() {
    assertThat(PageHeaders.policy("/settings/", RACKBEAT))
        .contains("default-src 'self'", "script-src 'self';", "style-src 'self';")
        .contains("connect-src 'self';", "img-src 'self';")
        .contains("base-uri 'none'", "form-action 'none'", "object-src 'none'")
        .doesNotContain("unsafe", "data:", "*");
  }
}

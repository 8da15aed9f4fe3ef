package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageHeadersTest {
  @Test
  void only_our_scripts_run_and_only_rackbeat_frames_the_page() {
    assertThat(PageHeaders.policy("https://app.rackbeat.com/somewhere"))
        .contains("default-src 'self'")
        .doesNotContain("unsafe")
        .endsWith("frame-ancestors 'self' https://app.rackbeat.com");
  }
}

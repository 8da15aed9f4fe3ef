package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSitesTest {
  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void another_site_s_page_changes_nothing_with_the_operator_s_login(String method) {
    assertThat(OtherSites.allows(method, Optional.of("cross-site"))).isFalse();
    assertThat(OtherSites.allows(method, Optional.of("same-site"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void our_own_pages_and_scripts_do(String method) {
    assertThat(OtherSites.allows(method, Optional.of("same-origin"))).isTrue();
    assertThat(OtherSites.allows(method, Optional.of("none"))).isTrue();
    assertThat(OtherSites.allows(method, Optional.empty())).isTrue();
  }

  @Test
  void a_link_from_elsewhere_opens_the_console() {
    assertThat(OtherSites.allows("GET", Optional.of("cross-site"))).isTrue();
  }
}

package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageFileTest {
  @Test
  void a_library_file_with_its_version_in_the_path_is_kept_by_browsers() {
    assertThat(PageFile.cacheControl("_static/htm/3.1.1/preact/standalone.module.js"))
        .contains("immutable");
    assertThat(PageFile.cacheControl("webjars/one/1.0/one.js")).contains("immutable");
  }

  @Test
  void our_own_files_are_asked_for_again_each_time() {
    assertThat(PageFile.cacheControl("pages/settings/main.js")).isEqualTo("no-cache");
  }
}

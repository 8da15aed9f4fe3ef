package dk.rackship.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages' files fit together, keep the Content-Security-Policy, and are small. */
class ModulesTest {
  private static final int FIRST_VIEW_BYTES = 150 * 1024;
  private static final Pattern LIBRARY = Pattern.compile("\"/(_static/htm/([^/]+)/[^\"]+)\"");
  private static final Pattern INLINE =
      Pattern.compile("<style|\\sstyle=|\\son\\w+=|<script(?![^>]*\\ssrc=)", Pattern.DOTALL);
  private static final Pattern KEPT =
      Pattern.compile("localStorage|sessionStorage|indexedDB|document\\.cookie");
  private static final Pattern UNSAFE =
      Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|\\beval\\(|new Function");

  static List<String> modules() {
    return Sources.modules();
  }

  static List<String> htmlPages() {
    return Sources.htmlPages();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void what_a_module_imports_is_there(String module) {
    assertThat(Sources.imports(module)).allMatch(Sources::exists);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void a_module_keeps_nothing_in_the_browser_and_writes_no_markup_past_the_library(String module) {
    assertThat(Sources.text(module)).doesNotContainPattern(KEPT).doesNotContainPattern(UNSAFE);
  }

  @ParameterizedTest
  @MethodSource("htmlPages")
  void a_page_has_no_inline_script_or_style(String page) {
    assertThat(Sources.text(page)).doesNotContainPattern(INLINE);
  }

  @Test
  void the_library_s_version_is_the_same_in_the_pages_and_in_the_build() throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    var uses = LIBRARY.matcher(Sources.text("lib.js")).results().toList();
    assertThat(uses).isNotEmpty();
    for (var use : uses) {
      assertThat(pom).contains("<htm.version>%s</htm.version>".formatted(use.group(2)));
      assertThat(library(use.group(1))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("htmlPages")
  void the_first_view_of_a_page_is_under_150_kb_compressed(String page) throws IOException {
    var name = page.replace(".html", "");
    var parts = new ArrayList<byte[]>();
    parts.add(bytes(page));
    parts.add(bytes("rackship.css"));
    Sources.closure(name + "/main.js").forEach(module -> parts.add(bytes(module)));
    parts.add(bytes("messages.da.js"));
    parts.add(bytes(name + "/messages.da.js"));
    var use = LIBRARY.matcher(Sources.text("lib.js")).results().findFirst().orElseThrow();
    parts.add(library(use.group(1)));
    assertThat(parts.stream().mapToInt(ModulesTest::compressed).sum())
        .isBetween(10_000, FIRST_VIEW_BYTES);
  }

  private static byte[] bytes(String file) {
    return Sources.text(file).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] library(String path) throws IOException {
    try (InputStream file = ModulesTest.class.getResourceAsStream("/META-INF/resources/" + path)) {
      return Objects.requireNonNull(file, path).readAllBytes();
    }
  }

  private static int compressed(byte[] content) {
    var into = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(into)) {
      zip.write(content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return into.size();
  }
}

package dk.rackship.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of axe-core, applied to the page that is open. */
final class Axe {
  private static final String SOURCE = source();
  private static final String RUN =
      """
      const [done] = arguments;
      axe.run(document, {resultTypes: ["violations"]}).then(
        ({violations}) => done(violations
          .filter(({impact}) => impact === "serious" || impact === "critical")
          .flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html}: ${failureSummary}`))),
        (broken) => done([String(broken)]));
      """;

  private Axe() {}

  /** What is serious or critical, each with its element. */
  static List<String> violations(View view) {
    if (view.script("return typeof axe").equals("undefined")) {
      view.script(SOURCE);
    }
    List<?> found =
        Objects.requireNonNull((List<?>) view.driver().executeAsyncScript(RUN), "axe is silent");
    return found.stream().map(Object::toString).toList();
  }

  private static String source() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      byte[] bytes = Objects.requireNonNull(file, "axe.min.js").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

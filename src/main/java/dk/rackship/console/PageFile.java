package dk.rackship.console;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of the application or of a WebJar, as it goes out. What has a version in its path never
 * changes; everything else is asked for again each time, and sent again only if it changed.
 */
final class PageFile {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private final String path;
  private final String type;
  private final byte[] content;

  private PageFile(String path, String type, byte[] content) {
    this.path = path;
    this.type = type;
    this.content = content;
  }

  /** Ends the request with 404 where there is no such file. */
  static PageFile find(ServletContext files, String path) {
    try (var stream = files.getResourceAsStream("/" + path)) {
      if (stream == null) {
        throw Problem.notFound().thrown();
      }
      return new PageFile(path, type(files, path), stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  // The server still says application/x-javascript.
  private static String type(ServletContext files, String path) {
    if (path.endsWith(".js")) {
      return "text/javascript;charset=UTF-8";
    }
    return Optional.ofNullable(files.getMimeType(path))
        .map(type -> type.startsWith("text/") ? type + ";charset=UTF-8" : type)
        .orElse("application/octet-stream");
  }

  /** 200 with the content, or 304 where the browser has it already. */
  Response answer(Request request) {
    var tag = new EntityTag(Digest.of(content), true);
    return Objects.requireNonNullElseGet(
            request.evaluatePreconditions(tag), () -> Response.ok(content, type))
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, cacheControl(path))
        .build();
  }

  /** Pure. */
  static String cacheControl(String path) {
    return path.startsWith("pages/") ? "no-cache" : FOREVER;
  }
}

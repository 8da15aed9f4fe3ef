package dk.rackship.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.rackship.e2e.Merchant;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Rackbeat's site: one page, {@code /?<address>}, that shows an address in a frame and makes the
 * frame as high as it asks to be. A browser started with {@link #flag()} finds it at the origin
 * that the server (tests.xml) takes for Rackbeat's.
 */
final class RackbeatSite implements AutoCloseable {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><title>Rackbeat</title><h1>Rackbeat</h1>
      <iframe title="Rackship" width="900" height="10"></iframe>
      <script>
        const frame = document.querySelector("iframe");
        addEventListener("message", ({data, source, origin}) => {
          if (source === frame.contentWindow && data.type === "rackship:height") {
            frame.height = data.height;
            frame.dataset.origin = origin;
          }
        });
        frame.src = decodeURIComponent(location.search.slice(1));
      </script></html>
      """;
  private final HttpServer server;

  RackbeatSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", RackbeatSite::answer);
    server.start();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  String flag() {
    return "--host-resolver-rules=MAP 127.0.0.1 127.0.0.1:" + server.getAddress().getPort();
  }

  /** Our page in Rackbeat's. */
  String showing(String address) {
    return "http://127.0.0.1:%d/?%s".formatted(URI.create(Merchant.server()).getPort(), address);
  }

  /** The same page on a site that is not Rackbeat's. */
  String elsewhere(String address) {
    return "http://localhost:%d/?%s".formatted(server.getAddress().getPort(), address);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

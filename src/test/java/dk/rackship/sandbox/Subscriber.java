package dk.rackship.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes webhooks. */
final class Subscriber implements AutoCloseable {
  /**
   * One delivery.
   *
   * @param headers first value by name in lower case
   * @param body raw
   */
  record Got(Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 200;

  Subscriber() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((n, v) -> headers.put(n.toLowerCase(Locale.ROOT), v.get(0)));
    byte[] body = exchange.getRequestBody().readAllBytes();
    got.add(new Got(headers, new String(body, StandardCharsets.UTF_8)));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hook";
  }

  void answer(int code) {
    status = code;
  }

  List<Got> all() {
    return got;
  }

  /** Deliveries whose header says so. */
  List<Got> of(String header, String value) {
    return got.stream().filter(each -> each.header(header).equals(value)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

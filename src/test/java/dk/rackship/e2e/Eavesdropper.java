package dk.rackship.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes a webhook that was meant for the application: the proof in it is a real one. */
final class Eavesdropper implements AutoCloseable {
  private final BlockingQueue<String> tokens = new LinkedBlockingQueue<>();
  private final HttpServer server;

  Eavesdropper() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    tokens.add(exchange.getRequestHeaders().getFirst("Rackbeat-Webhook-Token"));
    exchange.sendResponseHeaders(202, -1);
    exchange.close();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  String token() {
    try {
      return Objects.requireNonNull(
          tokens.poll(Shop.PATIENCE.toSeconds(), TimeUnit.SECONDS), "no webhook came");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package dk.rackship.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rackship.bench.http.HttpMessage;
import dk.rackship.bench.http.HttpReader;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Sends one webhook after the other over one keep-alive connection, opened anew when it breaks. */
final class Sender implements AutoCloseable {
  private static final int READ_TIMEOUT_MILLIS = 30_000;

  private record Line(Socket socket, HttpReader reader) {}

  private final WebhookDoor door;
  private @Nullable Line line;

  Sender(WebhookDoor door) {
    this.door = door;
  }

  /** Returns whether the webhook had a 2xx. */
  boolean deliver(long orderNumber) {
    try {
      HttpMessage answer = exchange(door.request(orderNumber));
      if (answer.closes()) {
        close();
      }
      return answer.status() / 100 == 2;
    } catch (IOException e) {
      // A server that is down is part of the measurement; the caller counts the refusal.
      close();
      return false;
    }
  }

  private HttpMessage exchange(String request) throws IOException {
    Line open = line == null ? connect() : line;
    line = open;
    open.socket().getOutputStream().write(request.getBytes(UTF_8));
    return open.reader().read().orElseThrow(() -> new EOFException("no answer"));
  }

  private Line connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(READ_TIMEOUT_MILLIS);
    return new Line(socket, new HttpReader(socket.getInputStream()));
  }

  @Override
  public void close() {
    Line broken = line;
    line = null;
    if (broken != null) {
      try (Socket socket = broken.socket()) {
        socket.shutdownOutput();
      } catch (IOException e) {
        // Broken already, and closed all the same.
        return;
      }
    }
  }
}

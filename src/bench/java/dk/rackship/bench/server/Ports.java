package dk.rackship.bench.server;

import java.io.IOException;
import java.net.ServerSocket;

/** The ports that a server listens on; a restarted one takes the same. */
public record Ports(int http, int https) {

  /** Two ports that nobody listens on just now. */
  public static Ports free() throws IOException {
    try (ServerSocket first = new ServerSocket(0);
        ServerSocket second = new ServerSocket(0)) {
      return new Ports(first.getLocalPort(), second.getLocalPort());
    }
  }
}

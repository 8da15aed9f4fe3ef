package dk.rackship.bench.vendor;

import dk.rackship.bench.http.HttpMessage;
import dk.rackship.bench.http.HttpReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Optional;
import java.util.function.Function;

/** Answers the calls of one keep-alive connection, one after the other, until the caller leaves. */
record VendorConnection(Socket socket, Function<VendorRequest, Answer> answers)
    implements Runnable {

  @Override
  public void run() {
    try (socket) {
      serve();
    } catch (SocketException | EOFException e) {
      // The caller was killed, which is part of the measurement: there is nobody left to answer.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() throws IOException {
    socket.setTcpNoDelay(true);
    HttpReader reader = new HttpReader(socket.getInputStream());
    Optional<HttpMessage> message = reader.read();
    while (message.isPresent()) {
      Answer answer = answers.apply(VendorRequest.of(message.get()));
      socket.getOutputStream().write(answer.bytes());
      message = message.get().closes() ? Optional.empty() : reader.read();
    }
  }
}

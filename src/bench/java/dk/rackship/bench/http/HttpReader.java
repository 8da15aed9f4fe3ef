package dk.rackship.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads one message after the other from a keep-alive connection. A body has a length or comes in
 * chunks; without either there is none. Not safe for several threads.
 */
public final class HttpReader {
  private static final int LONGEST_HEAD = 32 * 1024;
  private static final int BLANK_LINE = 4;

  private final InputStream in;
  private final byte[] buffer = new byte[LONGEST_HEAD];
  private int start;
  private int end;

  /** A reader that does not close the stream. */
  public HttpReader(InputStream in) {
    this.in = in;
  }

  /** The next message; empty when the other side has ended the connection. */
  public Optional<HttpMessage> read() throws IOException {
    moveToFront();
    int headEnd = findHeadEnd();
    if (headEnd < 0) {
      return Optional.empty();
    }
    String head = new String(buffer, 0, headEnd - BLANK_LINE, ISO_8859_1);
    start = headEnd;
    return Optional.of(new HttpMessage(head, new String(body(head), UTF_8)));
  }

  private void moveToFront() {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
  }

  private int findHeadEnd() throws IOException {
    int from = 0;
    while (true) {
      for (int i = from; i + BLANK_LINE <= end; i++) {
        if (isBlankLine(i)) {
          return i + BLANK_LINE;
        }
      }
      from = Math.max(0, end - BLANK_LINE + 1);
      if (!fill()) {
        return -1;
      }
    }
  }

  private boolean isBlankLine(int i) {
    return buffer[i + 3] == '\n'
        && buffer[i + 2] == '\r'
        && buffer[i + 1] == '\n'
        && buffer[i] == '\r';
  }

  private boolean fill() throws IOException {
    if (end == buffer.length) {
      throw new IOException("head of a message is longer than " + buffer.length + " bytes");
    }
    int count = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, count);
    return count > 0;
  }

  private byte[] body(String head) throws IOException {
    Optional<String> length = HttpMessage.header(head, "Content-Length");
    if (length.isPresent()) {
      return take(Integer.parseInt(length.get()));
    }
    boolean chunked = HttpMessage.header(head, "Transfer-Encoding").isPresent();
    return chunked ? chunks() : new byte[0];
  }

  private byte[] take(int length) throws IOException {
    byte[] bytes = new byte[length];
    int buffered = Math.min(length, end - start);
    System.arraycopy(buffer, start, bytes, 0, buffered);
    start += buffered;
    if (in.readNBytes(bytes, buffered, length - buffered) < length - buffered) {
      throw new EOFException("connection ended within a body");
    }
    return bytes;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int length = chunkLength();
    while (length > 0) {
      body.writeBytes(take(length));
      line();
      length = chunkLength();
    }
    line();
    return body.toByteArray();
  }

  private int chunkLength() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (byte[] one = take(1); one[0] != '\n'; one = take(1)) {
      line.append((char) one[0]);
    }
    return line.toString().strip();
  }
}

package dk.rackship.bench.http;

import java.util.Optional;

/**
 * One request or response, read whole.
 *
 * @param head the start line and the headers, without the blank line
 * @param body decoded as UTF-8; empty where there is none
 */
public record HttpMessage(String head, String body) {

  /** The request line or the status line. */
  public String startLine() {
    int end = head.indexOf("\r\n");
    return end < 0 ? head : head.substring(0, end);
  }

  /** The status of a response. */
  public int status() {
    return Integer.parseInt(startLine().split(" ", 3)[1]);
  }

  /** The first header of that name, whatever its case. */
  public Optional<String> header(String name) {
    return header(head, name);
  }

  /** Whether the other side ends the connection after this message. */
  public boolean closes() {
    return header("Connection").filter("close"::equalsIgnoreCase).isPresent();
  }

  static Optional<String> header(String head, String name) {
    String start = name + ":";
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, start, 0, start.length()))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }
}

package dk.rackship.bench.vendor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** What a vendor answers; {@code body} may be empty. */
record Answer(int status, String mediaType, String body) {

  static Answer json(int status, String body) {
    return new Answer(status, "application/json", body);
  }

  static Answer jsonApi(int status, String body) {
    return new Answer(status, "application/vnd.api+json", body);
  }

  static Answer notFound() {
    return json(404, "{\"message\":\"Not found\"}");
  }

  /** Head and body in one piece, for one write. */
  byte[] bytes() {
    byte[] content = body.getBytes(UTF_8);
    ByteArrayOutputStream message = new ByteArrayOutputStream(content.length + 128);
    message.writeBytes(head(content.length).getBytes(ISO_8859_1));
    message.writeBytes(content);
    return message.toByteArray();
  }

  private String head(int length) {
    String statusLine = "HTTP/1.1 " + status + " -\r\n";
    if (status == 204) {
      return statusLine + "\r\n";
    }
    return statusLine
        + ("Content-Type: " + mediaType + "\r\n")
        + ("Content-Length: " + length + "\r\n\r\n");
  }
}

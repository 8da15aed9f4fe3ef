package dk.rackship.vendor;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns an answer that is no success into an exception, and lets its connection be used again. */
final class RefusalMapper implements ResponseExceptionMapper<Answer.Refused> {
  private static final int LONGEST = 16 * 1024;

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 300;
  }

  @Override
  public Answer.Refused toThrowable(Response response) {
    var retryAfter = response.getHeaderString(HttpHeaders.RETRY_AFTER);
    return new Answer.Refused(new Answer(response.getStatus(), retryAfter, body(response)));
  }

  private static String body(Response response) {
    try (response) {
      var stream = response.hasEntity() ? response.readEntity(InputStream.class) : null;
      return stream == null ? "" : new String(stream.readNBytes(LONGEST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // the status has been said, and that is what counts
    }
  }
}

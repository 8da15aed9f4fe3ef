package dk.rackship.console;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body is at most 1 MiB, whether its length is said or not. The server's own limit is wider, for
 * it refuses without a word.
 */
@Provider
@PreMatching
@Priority(1)
public class BodyLimit implements ContainerRequestFilter {
  private static final int LARGEST = 1 << 20;
  private static final int TOO_LARGE = 413;

  @Override
  public void filter(ContainerRequestContext request) {
    check(request.getLength());
    request.setEntityStream(new Limited(request.getEntityStream()));
  }

  private static void check(long length) {
    if (length > LARGEST) {
      throw Problem.of(TOO_LARGE, Titles.detail(TOO_LARGE)).thrown();
    }
  }

  /** Counts what is read, for a chunked body does not say how long it is. */
  private static final class Limited extends FilterInputStream {
    private long read;

    Limited(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      check(one < 0 ? read : ++read);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      var some = super.read(into, offset, length);
      read += Math.max(0, some);
      check(read);
      return some;
    }
  }
}

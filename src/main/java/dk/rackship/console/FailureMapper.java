package dk.rackship.console;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody expected: a 500 with an id that is also in the log. Some of it is something known in
 * a wrapping, and is answered as that.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);
  private static final int FAILED = 500;

  @Override
  public Response toResponse(Throwable failure) {
    return Causes.known(failure).orElseGet(() -> broken(failure));
  }

  private static Response broken(Throwable failure) {
    var id = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Request failed errorId={}", id, failure);
    return Problem.of(FAILED, Titles.detail(FAILED)).findableBy(id).answer().build();
  }
}

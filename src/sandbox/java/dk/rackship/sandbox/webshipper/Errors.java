package dk.rackship.sandbox.webshipper;

import dk.rackship.sandbox.BadJson;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refusals, bad bodies and unknown paths in the form of the contract's schema ErrorDocument. */
@Provider
public class Errors implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException problem) {
    if (problem instanceof Refusal refusal) {
      return Answers.refused(refusal);
    }
    if (problem instanceof BadJson) {
      return Answers.refused(Refusal.of(400, "118", "The body is no JSON:API document."));
    }
    if (problem instanceof WebApplicationException known) {
      int status = known.getResponse().getStatus();
      return Answers.refused(Refusal.of(status, String.valueOf(status), "Not possible here"));
    }
    throw problem;
  }
}

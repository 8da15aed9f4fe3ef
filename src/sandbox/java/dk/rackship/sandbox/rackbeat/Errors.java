package dk.rackship.sandbox.rackbeat;

import dk.rackship.sandbox.BadJson;
import dk.rackship.sandbox.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refusals, bad bodies and unknown paths in the form of the contract's schema Error. */
@Provider
public class Errors implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException problem) {
    if (problem instanceof Refusal refusal) {
      return Answers.json(refusal.status(), refusal.body());
    }
    if (problem instanceof BadJson bad) {
      return error(400, bad);
    }
    if (problem instanceof WebApplicationException known) {
      return error(known.getResponse().getStatus(), known);
    }
    throw problem;
  }

  private static Response error(int status, RuntimeException problem) {
    return Answers.json(status, Json.object().put("message", String.valueOf(problem.getMessage())));
  }
}

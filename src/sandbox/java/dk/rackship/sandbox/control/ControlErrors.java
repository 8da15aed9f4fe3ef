package dk.rackship.sandbox.control;

import dk.rackship.sandbox.BadJson;
import dk.rackship.sandbox.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a vendor's side refuses is passed on with its status: {@code {"message", "errors"}}. */
@Provider
public class ControlErrors implements ExceptionMapper<RuntimeException> {
  @Override
  public Response toResponse(RuntimeException problem) {
    if (problem instanceof dk.rackship.sandbox.rackbeat.Refusal refusal) {
      return Reply.json(refusal.status(), refusal.body());
    }
    if (problem instanceof dk.rackship.sandbox.webshipper.Refusal refusal) {
      return Reply.json(refusal.status(), refusal.body().put("message", refusal.getMessage()));
    }
    if (problem instanceof BadJson) {
      return message(400, problem);
    }
    if (problem instanceof WebApplicationException known) {
      return message(known.getResponse().getStatus(), known);
    }
    throw problem;
  }

  private static Response message(int status, RuntimeException problem) {
    return Reply.json(status, Json.object().put("message", String.valueOf(problem.getMessage())));
  }
}

package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.sandbox.Json;
import jakarta.ws.rs.core.Response;

/** Answers with the JSON:API media type. */
final class Answers {
  static final String JSON_API = "application/vnd.api+json";

  private Answers() {}

  static Response json(int status, JsonNode document) {
    return Response.status(status).type(JSON_API).entity(Json.bytes(document)).build();
  }

  static Response plain(int status, JsonNode body) {
    return Response.status(status).type("application/json").entity(Json.bytes(body)).build();
  }

  static Response refused(Refusal refusal) {
    return json(refusal.status(), refusal.body());
  }
}

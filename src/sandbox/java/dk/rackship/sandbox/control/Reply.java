package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.sandbox.Json;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

/** Answers of the control API. */
final class Reply {
  private Reply() {}

  static Response json(int status, JsonNode body) {
    return Response.status(status)
        .type("application/json")
        .header("Cache-Control", "no-store")
        .entity(Json.bytes(body))
        .build();
  }

  static Response ok(JsonNode body) {
    return json(200, body);
  }

  static Merchant merchant(Merchants merchants, int id) {
    return merchants.find(id).orElseThrow(() -> new NotFoundException("no such merchant: " + id));
  }
}

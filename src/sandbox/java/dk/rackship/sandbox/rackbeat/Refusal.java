package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;

/** A refused request, answered in the form of the contract's schema Error. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final ObjectNode body;

  private Refusal(int status, ObjectNode body) {
    super(body.path("message").asText());
    this.status = status;
    this.body = body;
  }

  /** With a message alone. */
  public static Refusal of(int status, String message) {
    return new Refusal(status, Json.object().put("message", message));
  }

  /** 422 that names the field. */
  public static Refusal invalid(String field, String message) {
    ObjectNode body = Json.object().put("message", message);
    body.putObject("errors").putArray(field).add(message);
    return new Refusal(422, body);
  }

  /** 404. */
  public static Refusal notFound() {
    return of(404, "Not found.");
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Error document. */
  public ObjectNode body() {
    return body;
  }
}

package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;

/** A refused request, answered in the form of the contract's schema ErrorDocument. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final ObjectNode error;

  private Refusal(int status, String code, String title) {
    super(title);
    this.status = status;
    error = Json.object().put("status", String.valueOf(status)).put("code", code);
    error.put("title", title).put("detail", title);
  }

  /** With a code of jsonapi-resources. */
  public static Refusal of(int status, String code, String title) {
    return new Refusal(status, code, title);
  }

  /** 422, code 100, with the attribute or relationship, as {@code attributes/ext_ref}. */
  public static Refusal invalid(String field, String title) {
    Refusal refusal = new Refusal(422, "100", title);
    refusal.error.put("detail", field.replaceAll(".*/", "") + " - " + title);
    refusal.error.putObject("source").put("pointer", "/data/" + field);
    return refusal;
  }

  /** 404. */
  public static Refusal notFound(String id) {
    Refusal refusal = new Refusal(404, "404", "Record not found");
    refusal.error.put("detail", "The record identified by " + id + " could not be found.");
    return refusal;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Error document. */
  public ObjectNode body() {
    ObjectNode body = Json.object();
    body.putArray("errors").add(error);
    return body;
  }
}

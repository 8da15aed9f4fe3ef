package dk.rackship.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.webhook.Door.Said;
import dk.rackship.work.SubjectKind;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Webshipper's webhooks ({@code contracts/webshipper.openapi.yaml}, POST /webhooks, callback): an
 * HMAC over the raw body is the proof. The topic is not covered by it, so the type of the record
 * counts.
 */
@Path("/webhooks/webshipper/{connectionId}")
public class WebshipperDoor {
  private final Door door;

  @Inject
  public WebshipperDoor(Door door) {
    this.door = door;
  }

  /** Takes one event. */
  @POST
  @Operation(summary = "What Webshipper sends")
  public Response take(
      @PathParam("connectionId") String connection,
      @HeaderParam("X-Webshipper-Hmac-Sha256") @Nullable String hmac,
      byte[] body) {
    return door.take(
        "webshipper",
        connection,
        new Door.Delivery(
            body, proofs -> proofs.isWebshipperHmac(hmac, body), WebshipperDoor::said));
  }

  private static Said said(JsonNode body) {
    var id = body.path("data").path("id").asText();
    if (id.isBlank()) {
      return Said.NOTHING;
    }
    return switch (body.path("data").path("type").asText()) {
      case "orders" -> Said.lookAt(SubjectKind.WEBSHIPPER_ORDER, id);
      case "shipments" -> Said.lookAt(SubjectKind.WEBSHIPPER_SHIPMENT, id);
      default -> Said.NOTHING;
    };
  }
}

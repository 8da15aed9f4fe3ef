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
 * Rackbeat's webhooks ({@code contracts/rackbeat.openapi.yaml}, POST /webhooks, callback): the
 * token of the subscription is the proof; real bodies hold only {@code key} and {@code key_name},
 * the event is in a header.
 */
@Path("/webhooks/rackbeat/{connectionId}")
public class RackbeatDoor {
  private final Door door;

  @Inject
  public RackbeatDoor(Door door) {
    this.door = door;
  }

  /** Takes one event. */
  @POST
  @Operation(summary = "What Rackbeat sends")
  public Response take(
      @PathParam("connectionId") String connection,
      @HeaderParam("Rackbeat-Webhook-Token") @Nullable String token,
      @HeaderParam("Rackbeat-Webhook-Event") @Nullable String event,
      byte[] body) {
    return door.take(
        "rackbeat",
        connection,
        new Door.Delivery(
            body, proofs -> proofs.isRackbeatToken(token), json -> said(event, json)));
  }

  private static Said said(@Nullable String header, JsonNode body) {
    var event = header == null ? body.path("event").asText() : header;
    var key = body.path("key").asText();
    if (event.equals("plugin.uninstalled")) {
      return Said.UNINSTALLED;
    }
    if (event.startsWith("order.") && !key.isBlank()) {
      return Said.lookAt(SubjectKind.RACKBEAT_ORDER, key);
    }
    if (event.startsWith("order_shipment.") && !key.isBlank()) {
      return Said.lookAt(SubjectKind.RACKBEAT_SHIPMENT, key);
    }
    return Said.NOTHING;
  }
}

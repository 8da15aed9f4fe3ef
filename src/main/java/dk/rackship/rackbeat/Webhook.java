package dk.rackship.rackbeat;

import dk.rackship.connection.Secret;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webhook subscription ({@code contracts/rackbeat.openapi.yaml}, Webhook).
 *
 * @param event {@code order.booked} and so on
 * @param failuresSinceLastSuccess null: not said
 * @param token 32 characters that every delivery carries; said when the subscription is created,
 *     and never again
 */
public record Webhook(
    String id,
    String event,
    String url,
    boolean isActive,
    @Nullable Integer failuresSinceLastSuccess,
    @Nullable Secret token) {
  public Webhook {
    Wire.required(id, "id of a webhook");
    event = Wire.orElse(event, "");
    url = Wire.orElse(url, "");
  }

  /** The delivery's token, in the answer to the creation only. */
  public Optional<Secret> deliveryToken() {
    return Optional.ofNullable(token);
  }
}

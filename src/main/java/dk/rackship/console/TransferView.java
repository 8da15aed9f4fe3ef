package dk.rackship.console;

import dk.rackship.connection.Reason;
import dk.rackship.transfer.Direction;
import dk.rackship.transfer.Transfer;
import dk.rackship.transfer.TransferState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order, as the interface shows it. Instants are UTC.
 *
 * @param reason why it stands there, or a note that stops nothing
 * @param reference the Webshipper order's {@code ext_ref}
 */
public record TransferView(
    String id,
    Direction direction,
    TransferState state,
    @Nullable Reason reason,
    @Nullable String rackbeatOrderNumber,
    @Nullable String rackbeatShipmentId,
    @Nullable String webshipperOrderId,
    @Nullable String reference,
    List<String> trackingNumbers,
    int attempts,
    @Nullable Instant nextAttemptAt,
    Instant createdAt,
    Instant updatedAt) {

  static TransferView of(Transfer transfer) {
    return new TransferView(
        transfer.id(),
        transfer.direction(),
        transfer.state(),
        transfer.reason().orElse(null),
        transfer.rackbeatOrderNumber().orElse(null),
        transfer.rackbeatShipmentId().orElse(null),
        transfer.webshipperOrderId().orElse(null),
        transfer.reference().orElse(null),
        transfer.trackingNumbers(),
        transfer.attempts(),
        transfer.nextAttemptAt().orElse(null),
        transfer.createdAt(),
        transfer.updatedAt());
  }
}

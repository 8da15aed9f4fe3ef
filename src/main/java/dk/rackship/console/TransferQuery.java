package dk.rackship.console;

import dk.rackship.transfer.Direction;
import dk.rackship.transfer.TransferFilter;
import dk.rackship.transfer.TransferState;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which transfers a caller asks for. */
public class TransferQuery {
  @QueryParam("state")
  private @Nullable String state;

  @QueryParam("direction")
  private @Nullable String direction;

  @QueryParam("q")
  private @Nullable String number;

  @QueryParam("since")
  private @Nullable String since;

  /** From JAX-RS. */
  public TransferQuery() {}

  /** Throws {@code InvalidInput} with the field that cannot be used. */
  TransferFilter filter() {
    return new TransferFilter(
        Choices.oneOf(TransferState.class, "state", state),
        Choices.oneOf(Direction.class, "direction", direction),
        number == null || number.isBlank() ? null : number.strip(),
        Choices.instant("since", since));
  }
}

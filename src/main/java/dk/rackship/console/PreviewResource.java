package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.setup.Conflict;
import dk.rackship.setup.FieldError;
import dk.rackship.setup.InvalidInput;
import dk.rackship.transfer.Preview;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What would be done with one order. Sends nothing, and works before anything moves. */
@Path("/api/connections/{id}/preview")
@Consumes("application/json")
@Produces("application/json")
public class PreviewResource {
  private static final int NOT_FOUND = 404;
  private final Preview preview;
  private final Connections connections;
  private final ConnectionViews views;

  @Inject
  public PreviewResource(Preview preview, Connections connections, ConnectionViews views) {
    this.preview = preview;
    this.connections = connections;
    this.views = views;
  }

  /** Which order; one of the two. */
  public record PreviewInput(
      @Nullable String rackbeatOrderNumber, @Nullable String webshipperOrderId) {}

  @POST
  @Operation(summary = "Shows what would be done with an order; nothing is sent")
  public PreviewView preview(@PathParam("id") ConnectionId id, PreviewInput input) {
    var number = key(input.rackbeatOrderNumber());
    var webshipper = key(input.webshipperOrderId());
    if (number.isPresent() == webshipper.isPresent()) {
      throw oneOfBoth();
    }
    ready(id);
    return number
        .map(asked -> ofRackbeatOrder(id, asked))
        .orElseGet(() -> ofWebshipperOrder(id, webshipper.orElseThrow()));
  }

  private static Optional<String> key(@Nullable String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static InvalidInput oneOfBoth() {
    var message = say("Name either rackbeatOrderNumber or webshipperOrderId.");
    return new InvalidInput(
        List.of(
            new FieldError("rackbeatOrderNumber", message),
            new FieldError("webshipperOrderId", message)));
  }

  private void ready(ConnectionId id) {
    if (!views.existing(id).hasLogins()) {
      throw new Conflict(say("This connection is disconnected. Connect both accounts again."));
    }
    if (connections.referenceLists(id).isEmpty()) {
      throw new Conflict(say("The first sync is still running. Try again when it has ended."));
    }
  }

  /** Both vendors count their records; anything else is no key of theirs, and is not asked for. */
  private static boolean isKey(String typed) {
    return typed.matches("\\d{1,18}");
  }

  private PreviewView ofRackbeatOrder(ConnectionId id, String number) {
    return Optional.of(number)
        .filter(PreviewResource::isKey)
        .flatMap(asked -> preview.ofRackbeatOrder(id, asked))
        .map(PreviewView::of)
        .orElseThrow(
            () -> Problem.of(NOT_FOUND, say("Rackbeat has no order with this number.")).thrown());
  }

  private PreviewView ofWebshipperOrder(ConnectionId id, String order) {
    return Optional.of(order)
        .filter(PreviewResource::isKey)
        .flatMap(asked -> preview.ofWebshipperOrder(id, asked))
        .map(PreviewView::of)
        .orElseThrow(
            () -> Problem.of(NOT_FOUND, say("Webshipper has no order with this id.")).thrown());
  }
}

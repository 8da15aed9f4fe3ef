package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Json;
import dk.rackship.connection.ReasonCode;
import dk.rackship.setup.InvalidInput;
import dk.rackship.transfer.Dismiss;
import dk.rackship.transfer.Retry;
import dk.rackship.transfer.Transfers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a person can do about transfers. */
@Path("/api/connections/{id}/transfers")
@Produces("application/json")
public class TransferActionsResource {
  private static final int LONGEST_NOTE = 400;
  private final Transfers transfers;
  private final Retry retry;
  private final Dismiss dismiss;
  private final ConnectionViews views;

  @Inject
  public TransferActionsResource(
      Transfers transfers, Retry retry, Dismiss dismiss, ConnectionViews views) {
    this.transfers = transfers;
    this.retry = retry;
    this.dismiss = dismiss;
    this.views = views;
  }

  /** Which of those that need attention; null: all. */
  public record RetryInput(@Nullable ReasonCode reasonCode) {}

  /** How many are looked at again. */
  public record RetriedView(int retried) {}

  /** Why a person wants no more of it. */
  public record NoteInput(@Nullable String note) {}

  @POST
  @Path("/{transferId}/retry")
  @Operation(summary = "Looks at it again, with the settings of now")
  public Response retry(
      @PathParam("id") ConnectionId id, @PathParam("transferId") String transferId) {
    var found = transfers.find(id, transferId).orElseThrow(() -> Problem.notFound().thrown());
    retry.retry(found);
    return Response.accepted(TransferView.of(found)).build();
  }

  /** The body may be left out. */
  @POST
  @Path("/retry")
  @Operation(summary = "Looks again at all that need attention")
  public Response retryAll(@PathParam("id") ConnectionId id, byte[] body)
      throws JsonProcessingException {
    views.existing(id);
    var text = new String(body, StandardCharsets.UTF_8);
    var input = Json.MAPPER.readValue(text.isBlank() ? "{}" : text, RetryInput.class);
    var count = retry.retryAll(id, Optional.ofNullable(input.reasonCode()));
    return Response.accepted(new RetriedView(count)).build();
  }

  @POST
  @Path("/{transferId}/dismiss")
  @Consumes("application/json")
  @Operation(summary = "Nothing more is wanted of it; the note joins its story")
  public TransferView dismiss(
      @PathParam("id") ConnectionId id,
      @PathParam("transferId") String transferId,
      NoteInput input) {
    return dismiss
        .dismiss(id, transferId, note(input))
        .map(TransferView::of)
        .orElseThrow(() -> Problem.notFound().thrown());
  }

  private static String note(NoteInput input) {
    if (input.note() == null || input.note().isBlank() || input.note().length() > LONGEST_NOTE) {
      throw new InvalidInput("note", say("Say why, in at most 400 characters."));
    }
    return input.note().strip();
  }
}

package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.setup.InvalidInput;
import dk.rackship.transfer.DeadLetters;
import dk.rackship.transfer.Retry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What failed for good in all connections: the operator's. */
@Path("/api/dead-letters")
@RolesAllowed("operator")
@Produces("application/json")
public class DeadLettersResource {
  private final DeadLetters letters;
  private final Retry retry;

  @Inject
  public DeadLettersResource(DeadLetters letters, Retry retry) {
    this.letters = letters;
    this.retry = retry;
  }

  /** There are never more causes than there are reasons, so there are no pages. */
  public record CausesView(List<CauseView> items) {}

  /**
   * All that failed for one reason. Instants are UTC: since when the first and the last has failed.
   */
  public record CauseView(
      ReasonCode reasonCode, long count, long connections, Instant oldest, Instant newest) {
    static CauseView of(DeadLetters.Cause cause) {
      return new CauseView(
          cause.reasonCode(), cause.count(), cause.connections(), cause.oldest(), cause.newest());
    }
  }

  /** Which cause. */
  public record CauseInput(@Nullable ReasonCode reasonCode) {}

  @GET
  @Operation(summary = "Lists what failed in all connections, by cause, the most frequent first")
  public CausesView list() {
    return new CausesView(letters.byCause().stream().map(CauseView::of).toList());
  }

  @POST
  @Path("/retry")
  @Consumes("application/json")
  @Operation(summary = "Looks again at all that failed for this cause, in all connections")
  public Response retry(CauseInput input) {
    if (input.reasonCode() == null) {
      throw new InvalidInput("reasonCode", say("Is missing: say which cause."));
    }
    var count = retry.retryFailed(input.reasonCode());
    return Response.accepted(new TransferActionsResource.RetriedView(count)).build();
  }
}

package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.InvalidInput;
import dk.rackship.transfer.Transfer;
import dk.rackship.transfer.Transfers;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What happened to every order of a connection. */
@Path("/api/connections/{id}/transfers")
@Produces("application/json")
public class TransfersResource {
  private final Transfers transfers;
  private final ConnectionViews views;

  @Inject
  public TransfersResource(Transfers transfers, ConnectionViews views) {
    this.transfers = transfers;
    this.views = views;
  }

  @GET
  @Operation(summary = "Lists the transfers, the newest first")
  public ListView<TransferView> list(
      @PathParam("id") ConnectionId id,
      @BeanParam TransferQuery query,
      @BeanParam PageRequest page) {
    views.existing(id);
    var read = transfers.page(id, query.filter(), after(id, page), page.limit() + 1);
    return ListView.of(read, page.limit(), Transfer::id, TransferView::of);
  }

  private @Nullable Transfer after(ConnectionId id, PageRequest page) {
    return page.after()
        .map(key -> transfers.find(id, key).orElseThrow(TransfersResource::gone))
        .orElse(null);
  }

  private static InvalidInput gone() {
    return new InvalidInput("cursor", say("What it points to is gone; start from the first page."));
  }

  @GET
  @Path("/{transferId}")
  @Operation(summary = "A transfer with all that happened to it")
  public TransferStory get(
      @PathParam("id") ConnectionId id, @PathParam("transferId") String transferId) {
    var found = transfers.find(id, transferId).orElseThrow(() -> Problem.notFound().thrown());
    return TransferStory.of(found, transfers.events(found));
  }
}

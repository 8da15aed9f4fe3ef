package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.work.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Remembers an order as transferred the way a look does, for the tests of the wiring. */
@ApplicationScoped
public class RecordTransferred {
  @Inject private OrderLinks links;
  @Inject private Transfers transfers;

  /** The link and the transfer; joins the caller's transaction. */
  public void record(ConnectionId connection, Subject order, String webshipperOrderId) {
    var pair =
        new OrderLink.Pair(order.id(), "", webshipperOrderId, "7", order.id(), "fingerprint");
    var link = OrderLink.toWebshipper(connection, pair, Instant.EPOCH);
    links.add(link);
    var finding = Finding.of(TransferState.TRANSFERRED, say("Sent to Webshipper.")).with(link);
    transfers.remember(null, new Transfers.Sighting(connection, order, finding));
  }

  /** Whether this order has a link. */
  public boolean isLinked(ConnectionId connection, Subject order) {
    return !links.ofRackbeatOrders(connection, List.of(order.id())).isEmpty();
  }
}

package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.work.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A person has seen an order and wants no more of it. */
@ApplicationScoped
@Transactional
public class Dismiss {
  private final Transfers transfers;
  private final Signals signals;

  @Inject
  public Dismiss(Transfers transfers, Signals signals) {
    this.transfers = transfers;
    this.signals = signals;
  }

  /**
   * The note joins its story. A retry that still waits was asked for before, and does not bring it
   * back.
   *
   * @return empty: there is no such transfer
   */
  public Optional<Transfer> dismiss(ConnectionId connection, String id, String note) {
    return transfers
        .find(connection, id)
        .map(
            transfer -> {
              signals.nobodyAsks(connection, transfer.subject()); // first: looks lock it first too
              transfers.dismiss(transfer, note);
              return transfer;
            });
  }
}

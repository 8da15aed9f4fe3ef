package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import dk.rackship.transfer.Acquaintance;
import dk.rackship.work.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Synchronisations as a server leaves them that died, for the tests of the wiring. */
@ApplicationScoped
@Transactional
public class LeftBehind {
  @Inject private Syncs syncs;
  @Inject private SyncItems items;
  @PersistenceContext private EntityManager database;

  /** It had read nothing yet. */
  public Sync unread(ConnectionId connection) {
    var since = new DayRange(LocalDate.parse("2026-11-02"), null);
    var sync = syncs.begin(connection, new SyncWanted(SyncKind.RACKBEAT_ORDERS, since, null));
    database.flush();
    database
        .createNativeQuery("update sync set owner = 'dead' where id = :id")
        .setParameter("id", sync.id())
        .executeUpdate();
    return sync;
  }

  /** It had found one order, and nobody has looked at that. */
  public Sync found(ConnectionId connection, Subject order) {
    var sync = unread(connection);
    items.found(sync, new Listed(order, null, Acquaintance.UNKNOWN));
    syncs.hasFoundAll(sync);
    return sync;
  }
}

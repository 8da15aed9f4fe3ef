package dk.rackship.reconcile;

import dk.rackship.connection.RetentionOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Retention: synchronisations by hand that ended long ago go. */
@ApplicationScoped
@Transactional
public class ForgetOldSyncs {
  @PersistenceContext private EntityManager database;

  void syncs(@Observes RetentionOver over) {
    database
        .createNativeQuery(
            "delete from sync where connection_id = :connection and finished_at < :before")
        .setParameter("connection", over.connection().value())
        .setParameter("before", over.before())
        .executeUpdate();
  }
}

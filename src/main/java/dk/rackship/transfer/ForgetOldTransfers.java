package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.RetentionOver;
import dk.rackship.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Retention: old events go, and old transfers of orders that went over. Those that wait for
 * somebody stay, so that none is lost or sent again by itself, but without their details. Links
 * hold no personal data and stay.
 */
@ApplicationScoped
@Transactional
public class ForgetOldTransfers {
  /** What stands in the place of a reason's sentence; its code stays. */
  static final Sentence FADED =
      say(
          "The details are deleted, for they are older than the time that they are kept. Try it again to"
              + " see them anew.");

  private static final List<String> WENT_OVER =
      Stream.of(
              TransferState.TRANSFERRED,
              TransferState.PARTLY_SHIPPED,
              TransferState.SHIPPED,
              TransferState.CANCELLED)
          .map(Enum::name)
          .toList();

  /** Asked again by what deletes: a look may have found something meanwhile. */
  private static final String STILL_OLD = " where id in (:ids) and updated_at < :before";

  @PersistenceContext private EntityManager database;

  /** For CDI. */
  public ForgetOldTransfers() {}

  ForgetOldTransfers(EntityManager database) {
    this.database = database;
  }

  /** A story goes on where it was: its transfer counts the places. */
  void events(@Observes RetentionOver over) {
    var deleted =
        database
            .createNativeQuery(
                "delete from transfer_event where connection_id = :connection"
                    + " and at <= :end and at < :before")
            .setParameter("connection", over.connection().value())
            .setParameter("end", endOfPortion(over).orElse(over.before()))
            .setParameter("before", over.before())
            .executeUpdate();
    over.done(deleted);
  }

  /** The time of a portion's last event; empty: less than a portion is left. */
  private Optional<Instant> endOfPortion(RetentionOver over) {
    Stream<?> times =
        database
            .createNativeQuery(
                "select at from transfer_event where connection_id = :connection and at < :before"
                    + " order by at",
                Instant.class)
            .setParameter("connection", over.connection().value())
            .setParameter("before", over.before())
            .setFirstResult(RetentionOver.PORTION - 1)
            .setMaxResults(1)
            .getResultStream();
    return times.map(Instant.class::cast).findFirst();
  }

  void transfers(@Observes RetentionOver over) {
    portion(over, "state in (:over)")
        .ifPresent(ids -> on(ids, over, "delete from transfer" + STILL_OLD).executeUpdate());
  }

  void details(@Observes RetentionOver over) {
    portion(
            over,
            "state not in (:over) and (reason_message <> '"
                + FADED.english()
                + "' or tracking_numbers <> '')")
        .ifPresent(
            ids ->
                on(
                        ids,
                        over,
                        "update transfer set tracking_numbers = '',"
                            + " reason_message = case when reason_message is null then null else '"
                            + FADED.english()
                            + "' end"
                            + STILL_OLD)
                    .executeUpdate());
  }

  /** Ids of some old transfers; empty: there are none. */
  @SuppressWarnings("unchecked") // a native query of one text column
  private Optional<List<String>> portion(RetentionOver over, String which) {
    List<String> ids =
        database
            .createNativeQuery(
                "select id from transfer where connection_id = :connection"
                    + " and updated_at < :before and "
                    + which,
                String.class)
            .setParameter("connection", over.connection().value())
            .setParameter("before", over.before())
            .setParameter("over", WENT_OVER)
            .setMaxResults(RetentionOver.PORTION)
            .getResultList();
    over.done(ids.size());
    return Optional.of(ids).filter(found -> !found.isEmpty());
  }

  private Query on(List<String> ids, RetentionOver over, String sql) {
    return database
        .createNativeQuery(sql)
        .setParameter("ids", ids)
        .setParameter("before", over.before());
  }
}

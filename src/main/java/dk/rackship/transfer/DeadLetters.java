package dk.rackship.transfer;

import dk.rackship.connection.ReasonCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * What failed for good, of all connections that are not over. Every method joins the caller's
 * transaction or makes one.
 */
@ApplicationScoped
@Transactional
public class DeadLetters {
  private static final int PORTION = 500;
  private static final String FAILED =
      """
       from Transfer t where t.state = FAILED and exists (select 1 from Connection c
         where c.id = t.connectionId and c.status <> DISCONNECTED)
      """;

  @PersistenceContext private EntityManager database;

  /** For the container. */
  @Inject
  public DeadLetters() {}

  DeadLetters(EntityManager database) {
    this.database = database;
  }

  /**
   * All that failed for one reason. Instants are UTC.
   *
   * @param count orders
   * @param connections whose they are
   * @param oldest since when the one has failed that failed first
   * @param newest the same of the last one
   */
  public record Cause(
      ReasonCode reasonCode, long count, long connections, Instant oldest, Instant newest) {}

  /** The causes, the most frequent first. */
  public List<Cause> byCause() {
    return database
        .createQuery(
            "select t.reasonCode, count(t), count(distinct t.connectionId), min(t.updatedAt),"
                + " max(t.updatedAt)"
                + FAILED
                + " and t.reasonCode is not null group by t.reasonCode"
                + " order by count(t) desc, t.reasonCode",
            Cause.class)
        .getResultList();
  }

  /**
   * A portion of what failed for one reason, by id.
   *
   * @param after the last id of the portion before; empty: from the start
   */
  List<Transfer> failed(ReasonCode code, String after) {
    return database
        .createQuery(
            "select t" + FAILED + " and t.reasonCode = :code and t.id > :after order by t.id",
            Transfer.class)
        .setParameter("code", code)
        .setParameter("after", after)
        .setMaxResults(PORTION)
        .getResultList();
  }
}

package dk.rackship.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * The store of accepted installations. Every method joins the caller's transaction or makes one.
 */
@ApplicationScoped
@Transactional
public class Installations {
  private final Vault vault;
  @PersistenceContext private EntityManager database;

  @Inject
  public Installations(Vault vault) {
    this.vault = vault;
  }

  /** What was accepted with this one-time token, if anything. */
  public Optional<Installation> find(Secret installToken) {
    return Optional.ofNullable(database.find(Installation.class, SecretHash.hex(installToken)));
  }

  public Installation accepted(
      Secret installToken, ConnectionId owner, Installation.Answer answer) {
    var installation =
        new Installation(
            SecretHash.hex(installToken), owner, vault.lock(owner, answer.accessToken()), answer);
    database.persist(installation);
    return installation;
  }

  /** The account's token that Rackbeat answered with. */
  public Secret accessToken(Installation installation) {
    return vault.open(installation.owner(), installation.accessToken());
  }

  /** The installation has made this connection; earlier ones of it are of no use any more. */
  public void made(Installation installation, ConnectionId connection) {
    database
        .createQuery("delete from Installation i where i.connectionId = ?1 and i.tokenHash <> ?2")
        .setParameter(1, connection.value())
        .setParameter(2, installation.tokenHash())
        .executeUpdate();
    database.merge(installation).made(connection);
  }

  /** What made the connection; empty: it was connected by keys. */
  public Optional<Installation> of(ConnectionId connection) {
    return database
        .createQuery("select i from Installation i where i.connectionId = ?1", Installation.class)
        .setParameter(1, connection.value())
        .getResultStream()
        .findFirst();
  }

  public void forget(ConnectionId connection) {
    database
        .createQuery("delete from Installation i where i.connectionId = ?1")
        .setParameter(1, connection.value())
        .executeUpdate();
  }

  /** Forgets what was accepted before then and never became a connection. */
  public void forgetUnfinished(Instant before) {
    database
        .createQuery(
            "delete from Installation i where i.connectionId is null and i.acceptedAt < ?1")
        .setParameter(1, before)
        .executeUpdate();
  }
}

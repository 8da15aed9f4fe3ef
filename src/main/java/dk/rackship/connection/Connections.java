package dk.rackship.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The store of connections. Every method joins the caller's transaction or makes one. */
@ApplicationScoped
@Transactional
public class Connections {
  private final Vault vault;
  @PersistenceContext private EntityManager database;

  @Inject
  public Connections(Vault vault) {
    this.vault = vault;
  }

  public void add(Connection connection) {
    database.persist(connection);
    database
        .createNativeQuery("insert into connection_lease (connection_id) values (?1)")
        .setParameter(1, connection.id().value())
        .executeUpdate();
  }

  /** Deletes the connection and everything that is stored about it. */
  public void remove(ConnectionId id) {
    lock(id).ifPresent(database::remove);
  }

  public Optional<Connection> find(ConnectionId id) {
    return Optional.ofNullable(database.find(Connection.class, id.value()));
  }

  /** The connection, held against other writers until the transaction ends. */
  public Optional<Connection> lock(ConnectionId id) {
    return Optional.ofNullable(
        database.find(Connection.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<Connection> ofRackbeatAccount(String rackbeatAccountId) {
    return one("select c from Connection c where c.rackbeatAccountId = ?1", rackbeatAccountId);
  }

  public Optional<Connection> ofSettingsKey(String keyHash) {
    return one("select c from Connection c where c.settingsKeyHash = ?1", keyHash);
  }

  private Optional<Connection> one(String query, String parameter) {
    return database
        .createQuery(query, Connection.class)
        .setParameter(1, parameter)
        .getResultStream()
        .findFirst();
  }

  /** All that are not disconnected, by id. */
  public List<ConnectionId> connected() {
    return database
        .createQuery(
            "select c.id from Connection c where c.status <> ?1 order by c.id", String.class)
        .setParameter(1, ConnectionStatus.DISCONNECTED)
        .getResultStream()
        .map(ConnectionId::new)
        .toList();
  }

  /** Those of these that there are, in this order. */
  public List<Connection> of(List<ConnectionId> ids) {
    return database
        .createQuery("select c from Connection c where c.id in ?1", Connection.class)
        .setParameter(1, ids.stream().map(ConnectionId::value).toList())
        .getResultStream()
        .sorted(Comparator.comparingInt(connection -> ids.indexOf(connection.id())))
        .toList();
  }

  /** The open Rackbeat login; empty after a disconnect. */
  public Optional<RackbeatLogin> rackbeatLogin(Connection connection) {
    return connection
        .rackbeatToken()
        .map(token -> new RackbeatLogin(connection.id(), vault.open(connection.id(), token)));
  }

  /** The open Webshipper login; empty after a disconnect. */
  public Optional<WebshipperLogin> webshipperLogin(Connection connection) {
    return connection
        .webshipperToken()
        .map(
            token ->
                new WebshipperLogin(
                    connection.id(),
                    connection.webshipperAccount(),
                    vault.open(connection.id(), token)));
  }

  /** Stores new logins, encrypted. */
  public void putLogins(Connection connection, Secret rackbeat, Secret webshipper) {
    connection.putTokens(
        vault.lock(connection.id(), rackbeat), vault.lock(connection.id(), webshipper));
  }

  /** Forgets the logins, but for those of these sides. */
  public void wipeLoginsBut(Connection connection, Set<WebhookSide> kept) {
    connection.putTokens(
        kept.contains(WebhookSide.RACKBEAT) ? connection.rackbeatToken().orElse(null) : null,
        kept.contains(WebhookSide.WEBSHIPPER) ? connection.webshipperToken().orElse(null) : null);
  }

  /** What the accounts of now said last; empty: nothing yet. */
  public Optional<ReferenceLists> referenceLists(ConnectionId id) {
    return find(id).flatMap(connection -> lists(id, stored -> stored.areOf(connection)));
  }

  /** What was read last of other accounts than those of now; empty: nothing was. */
  public Optional<ReferenceLists> listsOfAccountsBefore(ConnectionId id) {
    return find(id).flatMap(connection -> lists(id, stored -> !stored.areOf(connection)));
  }

  private Optional<ReferenceLists> lists(ConnectionId id, Predicate<StoredReferenceLists> which) {
    return Optional.ofNullable(database.find(StoredReferenceLists.class, id.value()))
        .filter(which)
        .map(StoredReferenceLists::lists);
  }

  public void putReferenceLists(Connection connection, ReferenceLists lists) {
    database.merge(new StoredReferenceLists(connection, lists));
  }
}

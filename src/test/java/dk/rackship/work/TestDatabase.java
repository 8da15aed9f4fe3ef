package dk.rackship.work;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Json;
import dk.rackship.connection.Settings;
import dk.rackship.connection.SettingsConverter;
import dk.rackship.connection.WebshipperAccount;
import dk.rackship.reconcile.Sync;
import dk.rackship.words.SentenceColumn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Clob;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A real database with our migrations; each thread's transactions are its own. */
@SuppressWarnings("try") // what a closing server throws is a test's failure
public final class TestDatabase implements AutoCloseable {
  /** The two that Rackship runs on. */
  public enum Kind {
    H2,
    POSTGRESQL
  }

  private final EntityManagerFactory factory;
  private final AutoCloseable server;

  @SuppressWarnings("ThreadLocalUsage") // each database has its own
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  private TestDatabase(DataSource source, AutoCloseable server, Class<?>... entities) {
    this.server = server;
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    var unit =
        new PersistenceConfiguration("test")
            .managedClass(Connection.class)
            .managedClass(SettingsConverter.class)
            .managedClass(SentenceColumn.class)
            .managedClass(Sync.class)
            .property("hibernate.connection.datasource", source)
            .property("hibernate.jdbc.time_zone", "UTC");
    List.of(entities).forEach(unit::managedClass);
    this.factory = unit.createEntityManagerFactory();
  }

  /**
   * Starts it.
   *
   * @param entities besides the connection
   */
  public static TestDatabase start(Kind kind, Class<?>... entities) {
    if (kind == Kind.H2) {
      var h2 = new JdbcDataSource();
      h2.setURL(
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
              + "DEFAULT_NULL_ORDERING=HIGH");
      return new TestDatabase(h2, () -> {}, entities);
    }
    try {
      var postgres = EmbeddedPostgres.start();
      return new TestDatabase(postgres.getPostgresDatabase(), postgres, entities);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Works in whatever transaction the calling thread has open. */
  public EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            TestDatabase.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(current.get(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** The way in to its work list. */
  public Signals signals(Clock clock) {
    return new Signals(new Signalled(clock, entityManager()), new Bell());
  }

  /** What is to be looked at of a connection; who asks begins to look. */
  public List<WorkItem> due(ConnectionId connection, Clock clock) {
    return transaction(
        () -> new WorkItems(clock, entityManager()).due(connection, Set.of(), 1_000));
  }

  public <T> T transaction(Supplier<T> work) {
    var manager = factory.createEntityManager();
    current.set(manager);
    try {
      return manager.unwrap(Session.class).fromTransaction(session -> work.get());
    } finally {
      current.remove();
      manager.close();
    }
  }

  public void transaction(Runnable work) {
    transaction(
        () -> {
          work.run();
          return true;
        });
  }

  /** An active connection with its lease row. */
  public ConnectionId connection() {
    var id = ConnectionId.random();
    transaction(
        () -> {
          var settings = Json.read("{}", Settings.class);
          var account =
              new Connection.RackbeatAccount(id.value(), "Test A/S", settings, Instant.EPOCH);
          var connection = new Connection(id, account, new WebshipperAccount("test"));
          connection.becomes(ConnectionStatus.ACTIVE, null);
          current.get().persist(connection);
          current.get().flush();
          current
              .get()
              .createNativeQuery("insert into connection_lease (connection_id) values (?1)")
              .setParameter(1, id.value())
              .executeUpdate();
        });
    return id;
  }

  public void disconnect(ConnectionId id) {
    transaction(
        () ->
            current
                .get()
                .find(Connection.class, id.value())
                .disconnects(Instant.EPOCH, say("Disconnected.")));
  }

  /** Forgets every connection and its work. */
  public void clear() {
    for (var table :
        List.of("work_item", "transfer_event", "transfer", "order_link", "connection")) {
      transaction(
          () -> current.get().createNativeQuery("delete from " + table).executeUpdate() >= 0);
    }
  }

  /** Every row of every table of ours, as text. */
  public String everything() {
    return transaction(
        () ->
            rows("select table_name from information_schema.tables"
                    + " where table_schema = 'public' and table_name not like 'flyway%'")
                .map(table -> table + ": " + rows("select * from " + table).toList())
                .collect(Collectors.joining("\n")));
  }

  private Stream<String> rows(String sql) {
    List<?> rows = current.get().createNativeQuery(sql).getResultList();
    return rows.stream()
        .map(
            row ->
                row instanceof Object[] columns
                    ? Arrays.stream(columns).map(TestDatabase::text).toList().toString()
                    : text(row));
  }

  private static String text(@Nullable Object column) {
    try {
      return column instanceof Clob clob
          ? clob.getSubString(1, (int) clob.length())
          : String.valueOf(column);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws Exception {
    factory.close();
    server.close();
  }
}

package dk.rackship.wiring;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rackship.connection.AppUninstalled;
import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.DeadLogins;
import dk.rackship.connection.Json;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.Settings;
import dk.rackship.connection.WebshipperAccount;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.setup.Disconnect;
import dk.rackship.words.Sentence;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The tests that run inside of the server: a login ends, and a connection does. */
interface LifeOfAConnection {
  String COMPANY = "Lives shortly A/S";
  Sentence SENTENCE = say("%s refuses the login. Connect it again in the settings.", "Webshipper");

  private static <T> T the(Class<T> bean) {
    return CDI.current().select(bean).get();
  }

  /** A connection of its own, in a status in which nobody asks the vendors about it. */
  private static ConnectionId connection(ConnectionStatus status) {
    var id = ConnectionId.random();
    var account =
        new Connection.RackbeatAccount(
            id.value(), COMPANY, Json.read("{}", Settings.class), Instant.EPOCH);
    var connection = new Connection(id, account, new WebshipperAccount("test"));
    connection.becomes(status, say("As the test wants it."));
    var all = the(Connections.class);
    all.putLogins(connection, Merchants.RACKBEAT_TOKEN, Merchants.WEBSHIPPER_TOKEN);
    all.add(connection);
    return id;
  }

  private static Connection found(ConnectionId id) {
    return the(Connections.class).find(id).orElseThrow();
  }

  private static WebshipperLogin webshipper(ConnectionId id) {
    return new WebshipperLogin(id, new WebshipperAccount("test"), Merchants.WEBSHIPPER_TOKEN);
  }

  // ---- P2

  @Test
  default void p2_a_dead_login_that_is_found_many_times_raises_one_alert() {
    var id = connection(ConnectionStatus.ACTIVE);
    var alerts = new ArrayList<LogRecord>();
    var ear = new Ear(alerts);
    var log = Logger.getLogger(DeadLogins.class.getName());
    log.addHandler(ear);
    try {
      for (var i = 0; i < 3; i++) {
        the(DeadLogins.class).found(webshipper(id));
      }
    } finally {
      log.removeHandler(ear);
    }
    assertThat(alerts).extracting(LogRecord::getLevel).containsExactly(Level.SEVERE);
    assertThat(found(id).status()).isEqualTo(ConnectionStatus.RECONNECT);
    assertThat(found(id).statusReason()).hasValue(SENTENCE);
  }

  @Test
  default void p2_a_login_that_was_replaced_meanwhile_says_nothing() {
    var id = connection(ConnectionStatus.ACTIVE);
    the(DeadLogins.class).found(new RackbeatLogin(id, Merchants.WEBSHIPPER_TOKEN));
    assertThat(found(id).refused().any()).isFalse();
    assertThat(found(id).status()).isNotEqualTo(ConnectionStatus.RECONNECT);
  }

  @Test
  default void p2_a_pause_stays_one_and_both_dead_logins_are_said() {
    var id = connection(ConnectionStatus.PAUSED);
    the(DeadLogins.class).found(webshipper(id));
    assertThat(found(id).status()).isEqualTo(ConnectionStatus.PAUSED);
    assertThat(found(id).statusReason()).hasValue(say("As the test wants it.").then(SENTENCE));
    the(DeadLogins.class).found(new RackbeatLogin(id, Merchants.RACKBEAT_TOKEN));
    assertThat(found(id).refused().sentence().orElseThrow().toString())
        .startsWith("Rackbeat and Webshipper refuse");
  }

  // ---- I1

  @Test
  default void i1_an_uninstalled_app_is_remembered_when_the_event_returns() {
    var id = connection(ConnectionStatus.ACTIVE);
    CDI.current().getBeanManager().getEvent().fire(new AppUninstalled(id));
    var connection = found(id);
    assertThat(connection.status()).isEqualTo(ConnectionStatus.DISCONNECTED);
    assertThat(connection.disconnectedAt()).isPresent();
    CDI.current().getBeanManager().getEvent().fire(new AppUninstalled(id));
    assertThat(found(id).disconnectedAt()).isEqualTo(connection.disconnectedAt());
  }

  @Test
  default void i1_while_the_vendors_are_away_the_logins_are_kept_to_remove_our_webhooks_with() {
    var id = connection(ConnectionStatus.ACTIVE);
    the(Disconnect.class).disconnect(id, false);
    assertThat(the(Connections.class).rackbeatLogin(found(id))).isPresent();
    assertThat(found(id).hasLogins()).isFalse();
  }

  @Test
  default void
      i1_what_a_kill_left_behind_is_finished_by_reconciliation_after_a_day_at_the_latest() {
    var id = connection(ConnectionStatus.ACTIVE);
    the(Disconnect.class).disconnect(id, false);
    the(Rows.class)
        .change(
            "update connection set disconnected_at = current_timestamp - interval '2' day"
                + " where id = '%s'".formatted(id));
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .until(() -> the(Connections.class).webshipperLogin(found(id)).isEmpty());
    assertThat(the(Connections.class).rackbeatLogin(found(id))).isEmpty();
  }

  @Test
  default void disconnected_it_is_purged_after_the_retention_time_and_never_while_it_lives() {
    var id = connection(ConnectionStatus.PAUSED);
    var later = Instant.now().plusSeconds(60);
    the(Disconnect.class).forget(id, later);
    assertThat(the(Connections.class).find(id)).isPresent();
    the(Disconnect.class).disconnect(id, false);
    the(Disconnect.class).forget(id, Instant.EPOCH);
    assertThat(the(Connections.class).find(id)).isPresent();
    the(Disconnect.class).forget(id, later);
    assertThat(the(Connections.class).find(id)).isEmpty();
  }

  // ---- purge

  @Test
  default void purged_no_row_of_the_connection_is_left_in_any_table() {
    var id = connection(ConnectionStatus.PAUSED);
    var tables = the(EveryTable.class);
    tables.fill(id);
    assertThat(tables.withRowsOf(id)).contains("transfer", "order_link", "work_item", "sync");
    assertThat(tables.withRowsOf(id)).containsExactlyInAnyOrderElementsOf(tables.names());
    the(Disconnect.class).disconnect(id, true);
    assertThat(tables.withRowsOf(id)).isEmpty();
    assertThat(the(Connections.class).find(id)).isEmpty();
  }

  @Test
  default void disconnected_the_links_are_kept_and_the_work_is_not() {
    var id = connection(ConnectionStatus.PAUSED);
    var tables = the(EveryTable.class);
    tables.fill(id);
    the(Disconnect.class).disconnect(id, false);
    assertThat(tables.withRowsOf(id))
        .contains("order_link", "transfer")
        .doesNotContain("work_item", "installation");
  }

  /** Keeps what is logged. */
  final class Ear extends Handler {
    private final List<LogRecord> heard;

    Ear(List<LogRecord> heard) {
      this.heard = heard;
    }

    @Override
    public void publish(LogRecord record) {
      heard.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

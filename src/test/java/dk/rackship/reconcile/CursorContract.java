package dk.rackship.reconcile;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Json;
import dk.rackship.connection.Settings;
import dk.rackship.connection.WebshipperAccount;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.work.SettableClock;
import dk.rackship.work.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a vendor's changes and when, on whichever database a subclass names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CursorContract {
  private static final Duration INTERVAL = Duration.ofMinutes(5);

  private final SettableClock clock = new SettableClock();
  private final TestDatabase database;
  private final Rounds rounds;
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> signalled = new HashSet<>();
  private Connection connection;

  /** An order in the vendor's list, with the vendor's time of its last change. */
  private record Change(String order, Instant at) {}

  CursorContract(TestDatabase.Kind kind) {
    database = TestDatabase.start(kind);
    rounds = new Rounds(clock, INTERVAL, database.entityManager());
    connection = moving(ConnectionId.random());
  }

  @BeforeEach
  void connect() {
    changes.clear();
    signalled.clear();
    database.clear();
    connection = moving(database.connection());
    database.transaction(rounds::begin);
  }

  @AfterAll
  void close() throws Exception {
    database.close();
  }

  private Connection moving(ConnectionId id) {
    var made = settled(id);
    made.movesSince(clock.instant());
    return made;
  }

  private Connection settled(ConnectionId id) {
    var settings = Json.read("{}", Settings.class);
    var account = new Connection.RackbeatAccount(id.value(), "Test A/S", settings, Instant.EPOCH);
    return new Connection(id, account, new WebshipperAccount("test"));
  }

  /** A server that was just started knows what the database knows. */
  private void read(Vendor vendor, Consumer<Instant> signalling) {
    var catchUp = new CatchUp(new Cursors(database.entityManager()), clock);
    database.transaction(() -> catchUp.with(connection, vendor, signalling));
  }

  private Instant since(Vendor vendor) {
    var since = new ArrayList<Instant>();
    read(vendor, since::add);
    return since.get(0);
  }

  private void fails(Vendor vendor) {
    var outage = new VendorFailure.Unavailable(vendor, false, null);
    var catchUp = new CatchUp(new Cursors(database.entityManager()), clock);
    database.transaction(
        () ->
            assertThatThrownBy(
                    () ->
                        catchUp.with(
                            connection,
                            vendor,
                            since -> {
                              throw outage;
                            }))
                .isSameAs(outage));
  }

  private void list(Instant since) {
    changes.stream()
        .filter(change -> !change.at().isBefore(since))
        .forEach(change -> signalled.add(change.order()));
  }

  private void changes(String order, Duration skew) {
    changes.add(new Change(order, clock.instant().plus(skew).truncatedTo(SECONDS)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-120, -1, 0, 1, 120})
  void no_change_is_skipped_whatever_the_vendors_clock_says_within_two_minutes(int seconds) {
    var skew = Duration.ofSeconds(seconds);
    for (var round = 0; round < 5; round++) {
      changes("before reading " + round, skew);
      read(
          Vendor.RACKBEAT,
          since -> {
            list(since);
            changes("in the same instant " + round(), skew);
            clock.advance(Duration.ofMillis(999));
            changes("while it was read " + round(), skew);
          });
      clock.advance(INTERVAL);
    }
    read(Vendor.RACKBEAT, this::list);
    assertThat(signalled).hasSize(changes.size()).hasSize(15);
  }

  private int round() {
    return changes.size();
  }

  @Test
  void what_was_read_is_not_read_again_for_ever() {
    changes("1042", Duration.ZERO);
    read(Vendor.RACKBEAT, this::list);
    clock.advance(INTERVAL);
    read(Vendor.RACKBEAT, this::list);
    signalled.clear();
    clock.advance(INTERVAL);
    read(Vendor.RACKBEAT, this::list);
    assertThat(signalled).isEmpty();
  }

  @Test
  void after_an_outage_of_hours_everything_since_it_began_is_read() {
    read(Vendor.WEBSHIPPER, this::list);
    for (var round = 0; round < 60; round++) {
      clock.advance(INTERVAL);
      changes("order " + round, Duration.ZERO);
      fails(Vendor.WEBSHIPPER);
    }
    read(Vendor.WEBSHIPPER, this::list);
    assertThat(signalled).hasSize(60);
  }

  @Test
  void an_outage_of_one_vendor_keeps_nothing_back_at_the_other() {
    clock.advance(Duration.ofHours(3));
    fails(Vendor.RACKBEAT);
    read(Vendor.WEBSHIPPER, since -> {});
    var now = clock.instant();
    assertThat(since(Vendor.WEBSHIPPER)).isEqualTo(now.minus(Cursors.OVERLAP));
    assertThat(since(Vendor.RACKBEAT)).isBefore(now.minus(Duration.ofHours(3)));
  }

  @Test
  void a_reading_that_took_long_does_not_put_back_what_another_server_read_meanwhile() {
    read(
        Vendor.RACKBEAT,
        slow -> {
          clock.advance(INTERVAL);
          new CatchUp(new Cursors(database.entityManager()), clock)
              .with(connection, Vendor.RACKBEAT, quick -> {});
        });
    assertThat(since(Vendor.RACKBEAT)).isEqualTo(clock.instant().minus(Cursors.OVERLAP));
  }

  @Test
  void the_first_reading_begins_where_the_settings_became_valid() {
    clock.advance(Duration.ofDays(21));
    connection = moving(connection.id());
    assertThat(since(Vendor.RACKBEAT)).isEqualTo(clock.instant().minus(Cursors.OVERLAP));
  }

  @Test
  void before_the_settings_are_valid_nothing_is_read() {
    connection = settled(connection.id());
    read(Vendor.RACKBEAT, this::list);
    assertThat(
            database.transaction(
                () -> new Cursors(database.entityManager()).of(connection.id(), Vendor.RACKBEAT)))
        .contains(Instant.EPOCH.minus(Cursors.OVERLAP));
  }

  @Test
  void of_a_connection_that_is_gone_nothing_is_read() {
    connection = moving(ConnectionId.random());
    read(Vendor.RACKBEAT, since -> signalled.add("read"));
    assertThat(signalled).isEmpty();
  }
}

package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.transfer.Standings.Standing;
import dk.rackship.transfer.WorstFirst.Place;
import dk.rackship.work.SettableClock;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import dk.rackship.work.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How the orders of all connections stand, on whichever database a subclass names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverviewContract {
  private final SettableClock clock = new SettableClock();
  private final TestDatabase database;
  private static final Reason REASON = new Reason(ReasonCode.INTERNAL, say("So it is."));

  private final Standings standings;
  private final WorstFirst worstFirst;
  private final DeadLetters letters;
  private final Transfers transfers;
  private final Retry retry;
  private ConnectionId one = ConnectionId.random();
  private ConnectionId other = ConnectionId.random();

  OverviewContract(TestDatabase.Kind kind) {
    database = TestDatabase.start(kind, OrderLink.class, Transfer.class, StoredEvent.class);
    var manager = database.entityManager();
    standings = new Standings(clock, manager);
    worstFirst = new WorstFirst(clock, manager);
    letters = new DeadLetters(manager);
    var openLinks = new OpenLinks(database.signals(clock), clock, manager);
    transfers = new Transfers(clock, new TransferMetrics(NoMetrics.registry()), openLinks, manager);
    retry = new Retry(transfers, letters, database.signals(clock));
  }

  @BeforeEach
  void connect() {
    database.clear();
    one = database.connection();
    other = database.connection();
  }

  @AfterAll
  void close() throws Exception {
    database.close();
  }

  private static Subject order(String number) {
    return new Subject(SubjectKind.RACKBEAT_ORDER, number);
  }

  private void stands(ConnectionId connection, String number, Finding finding) {
    var order = order(number);
    database.transaction(
        () -> {
          var known = transfers.of(connection, List.of(order)).get(order);
          transfers.remember(known, new Transfers.Sighting(connection, order, finding));
        });
  }

  private void fails(ConnectionId connection, String number, ReasonCode code) {
    stands(connection, number, Finding.because(TransferState.FAILED, new Reason(code, say("No."))));
  }

  private List<DeadLetters.Cause> causes() {
    return database.transaction(letters::byCause);
  }

  // ---- figures

  @Test
  void each_connection_s_orders_are_counted_for_itself() {
    fails(one, "1", ReasonCode.VENDOR_REJECTED);
    var held = new Reason(ReasonCode.RATE_MISSING, say("No rate."));
    stands(one, "2", Finding.because(TransferState.ON_HOLD, held));
    stands(other, "1", Finding.of(TransferState.TRANSFERRED, say("Created.")));
    var without = database.connection();
    var found = database.transaction(() -> standings.of(List.of(one, other, without)));
    assertThat(found)
        .containsOnlyKeys(one, other)
        .containsEntry(one, new Standing(2, 1, Optional.empty()))
        .containsEntry(other, new Standing(0, 0, Optional.of(clock.instant())));
  }

  @Test
  void a_reason_and_its_event_hold_as_much_as_a_sentence_may_have() {
    var most = new Reason(ReasonCode.VENDOR_REJECTED, say("x".repeat(2000)));
    stands(one, "1", Finding.because(TransferState.FAILED, most));
    var stored =
        database.transaction(
            () -> List.copyOf(transfers.of(one, List.of(order("1"))).values()).get(0));
    assertThat(stored.reason()).contains(most);
    assertThat(database.transaction(() -> transfers.events(stored)))
        .extracting(event -> event.message())
        .containsExactly(most.message());
  }

  @Test
  void a_failure_counts_for_a_day_whatever_became_of_the_order() {
    fails(one, "1", ReasonCode.VENDOR_REJECTED);
    stands(one, "1", Finding.of(TransferState.TRANSFERRED, say("Created.")));
    clock.advance(Duration.ofHours(23));
    assertThat(failedOf(one)).isOne();
    clock.advance(Duration.ofHours(2));
    assertThat(failedOf(one)).isZero();
  }

  private long failedOf(ConnectionId connection) {
    return database.transaction(
        () ->
            Objects.requireNonNull(standings.of(List.of(connection)).get(connection)).failed24h());
  }

  // ---- the worst first

  @Test
  void what_needs_somebody_comes_first_and_each_page_goes_on_where_the_one_before_ended() {
    var well = one;
    var over = other;
    var hanging = database.connection();
    var held = database.connection();
    var failed = database.connection();
    var paused = status(ConnectionStatus.PAUSED);
    var loggedOut = status(ConnectionStatus.RECONNECT);
    var setUp = status(ConnectionStatus.SETUP);
    fails(over, "1", ReasonCode.INTERNAL);
    database.disconnect(over);
    stands(held, "1", Finding.because(TransferState.ON_HOLD, REASON));
    stands(failed, "1", Finding.because(TransferState.FAILED, REASON));
    database.transaction(() -> database.signals(clock).signal(hanging, order("1")));
    clock.advance(Duration.ofMinutes(16));
    var expected = List.of(loggedOut, failed, hanging, held, paused, setUp, well, over);
    assertThat(ids(places(null, 100))).isEqualTo(expected);
    var first = places(null, 3);
    var rest = places(first.get(2), 100);
    assertThat(ids(first)).isEqualTo(expected.subList(0, 3));
    assertThat(ids(rest)).isEqualTo(expected.subList(3, 8));
  }

  @Test
  void webhooks_that_do_not_work_come_before_orders_on_hold() {
    stands(one, "1", Finding.because(TransferState.ON_HOLD, REASON));
    database.transaction(
        () ->
            database
                .entityManager()
                .createNativeQuery(
                    "insert into webhook_subscription (connection_id, side, topic, vendor_id,"
                        + " proof, health) values (?1, 'RACKBEAT', 'order.created', '1', ?2, ?3)")
                .setParameter(1, other.value())
                .setParameter(2, new byte[1])
                .setParameter(3, "FAILING")
                .executeUpdate());
    assertThat(ids(places(null, 100))).containsExactly(other, one);
  }

  @Test
  void a_place_comes_back_from_its_text() {
    var place = new Place(3, one);
    assertThat(Place.of(place.key())).contains(place);
    assertThat(Place.of(one.value())).isEmpty();
  }

  private ConnectionId status(ConnectionStatus status) {
    var id = database.connection();
    database.transaction(
        () ->
            database
                .entityManager()
                .find(Connection.class, id.value())
                .becomes(status, say("So it is.")));
    return id;
  }

  private List<Place> places(@Nullable Place after, int limit) {
    return database.transaction(() -> worstFirst.page(null, "", after, limit));
  }

  private static List<ConnectionId> ids(List<Place> places) {
    return places.stream().map(Place::id).toList();
  }

  // ---- dead letters

  @Test
  void what_failed_is_grouped_by_cause_over_all_connections_the_most_frequent_first() {
    var first = clock.instant();
    fails(one, "1", ReasonCode.INTERNAL);
    fails(one, "2", ReasonCode.VENDOR_REJECTED);
    clock.advance(Duration.ofHours(1));
    fails(other, "2", ReasonCode.VENDOR_REJECTED);
    stands(one, "3", Finding.of(TransferState.TRANSFERRED, say("Created.")));
    assertThat(causes())
        .containsExactly(
            new DeadLetters.Cause(ReasonCode.VENDOR_REJECTED, 2, 2, first, clock.instant()),
            new DeadLetters.Cause(ReasonCode.INTERNAL, 1, 1, first, first));
  }

  @Test
  void what_failed_of_a_connection_that_is_over_is_no_dead_letter() {
    fails(one, "1", ReasonCode.INTERNAL);
    database.disconnect(one);
    assertThat(causes()).isEmpty();
    assertThat(retried(ReasonCode.INTERNAL)).isZero();
  }

  @Test
  void a_retry_of_a_cause_looks_at_its_orders_again_and_at_no_others() {
    fails(one, "1", ReasonCode.VENDOR_REJECTED);
    fails(other, "2", ReasonCode.VENDOR_REJECTED);
    fails(other, "3", ReasonCode.INTERNAL);
    assertThat(retried(ReasonCode.VENDOR_REJECTED)).isEqualTo(2);
    assertThat(database.due(one, clock)).extracting("subject").containsExactly(order("1"));
    assertThat(database.due(other, clock)).extracting("subject").containsExactly(order("2"));
  }

  @Test
  void a_retry_of_more_than_a_portion_leaves_none_out() {
    database.transaction(
        () -> {
          for (var number = 0; number < 501; number++) {
            var no = new Reason(ReasonCode.INTERNAL, say("No."));
            var finding = Finding.because(TransferState.FAILED, no);
            var sighting = new Transfers.Sighting(one, order("" + number), finding);
            transfers.remember(null, sighting);
          }
        });
    assertThat(retried(ReasonCode.INTERNAL)).isEqualTo(501);
    assertThat(database.due(one, clock)).hasSize(501);
  }

  private int retried(ReasonCode code) {
    return database.transaction(() -> retry.retryFailed(code));
  }
}

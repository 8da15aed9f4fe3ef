package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.work.SettableClock;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import dk.rackship.work.TestDatabase;
import dk.rackship.work.WorkList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which links are looked at now and then, on whichever database a subclass names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OpenLinksContract {
  private static final Duration INTERVAL = Duration.ofMinutes(5);
  private static final Reason REASON =
      new Reason(ReasonCode.PART_NOT_POSSIBLE, say("Ship by hand."));

  private final SettableClock clock = new SettableClock();
  private final TestDatabase database;
  private final WorkList work;
  private final OpenLinks openLinks;
  private final Transfers transfers;
  private ConnectionId connection = ConnectionId.random();

  OpenLinksContract(TestDatabase.Kind kind) {
    database = TestDatabase.start(kind, OrderLink.class, Transfer.class, StoredEvent.class);
    work = new WorkList(clock, database);
    openLinks = new OpenLinks(work.signals(), clock, database.entityManager());
    var metrics = new TransferMetrics(NoMetrics.registry());
    transfers = new Transfers(clock, metrics, openLinks, database.entityManager());
  }

  @BeforeEach
  void connect() {
    database.clear();
    connection = database.connection();
  }

  @AfterAll
  void close() throws Exception {
    database.close();
  }

  private static Subject order(String number) {
    return new Subject(SubjectKind.RACKBEAT_ORDER, number);
  }

  /** An order that was sent, as a look remembers it. */
  private OrderLink sent(String number) {
    var pair = new OrderLink.Pair(number, "", "ws" + number, "7", number, "fingerprint");
    var link = OrderLink.toWebshipper(connection, pair, clock.instant());
    database.transaction(
        () -> {
          database.entityManager().persist(link);
          remember(number, Finding.of(TransferState.TRANSFERRED, say("Created.")).with(link));
        });
    return link;
  }

  private void looked(OrderLink link, TransferState state) {
    var finding =
        state == TransferState.ON_HOLD
            ? Finding.because(state, REASON)
            : Finding.of(state, say("It is %s.", state));
    looked(link, finding);
  }

  private void looked(OrderLink link, Finding finding) {
    database.transaction(() -> remember(link.rackbeatOrderNumber(), finding.with(link)));
  }

  private void remember(String number, Finding finding) {
    var known = transfers.of(connection, List.of(order(number))).get(order(number));
    transfers.remember(known, new Transfers.Sighting(connection, order(number), finding));
  }

  /** What one round has looked at. */
  private List<Subject> round() {
    database.transaction(() -> openLinks.remind(connection));
    return work.lookAtAll(connection);
  }

  @Test
  void an_open_link_is_looked_at_after_six_hours_and_again_after_six_more() {
    sent("1042");
    clock.advance(OpenLinks.AT_LATEST.minus(INTERVAL));
    assertThat(round()).isEmpty();
    for (var time = 0; time < 3; time++) {
      clock.advance(INTERVAL);
      assertThat(round()).containsExactly(order("1042"));
      clock.advance(OpenLinks.AT_LATEST.minus(INTERVAL));
      assertThat(round()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SHIPPED", "CANCELLED", "FAILED"})
  void one_whose_order_is_over_is_not(TransferState over) {
    looked(sent("1042"), over);
    clock.advance(OpenLinks.AT_LATEST);
    assertThat(round()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WAITING", "PARTLY_SHIPPED", "ON_HOLD"})
  void one_whose_order_is_not_over_is(TransferState open) {
    looked(sent("1042"), open);
    clock.advance(OpenLinks.AT_LATEST);
    assertThat(round()).containsExactly(order("1042"));
  }

  @Test
  void one_that_a_person_dismissed_is_not() {
    sent("1042");
    database.transaction(
        () -> {
          var transfer = transfers.page(connection, everything(), null, 1).get(0);
          transfers.dismiss(transfer, "Sent by hand.");
        });
    clock.advance(OpenLinks.AT_LATEST);
    assertThat(round()).isEmpty();
  }

  private static TransferFilter everything() {
    return new TransferFilter(null, null, null, null);
  }

  @Test
  void one_that_was_cancelled_and_lives_again_is() {
    var link = sent("1042");
    looked(link, TransferState.CANCELLED);
    clock.advance(OpenLinks.AT_LATEST);
    looked(link, TransferState.TRANSFERRED);
    assertThat(round()).isEmpty();
    clock.advance(OpenLinks.AT_LATEST);
    assertThat(round()).containsExactly(order("1042"));
  }

  @Test
  void one_that_waits_for_a_look_already_goes_on_backing_off() {
    sent("1042");
    database.transaction(() -> work.signals().signal(connection, order("1042")));
    work.fail(connection);
    clock.advance(OpenLinks.AT_LATEST);
    database.transaction(() -> openLinks.remind(connection));
    assertThat(work.attempts(connection)).containsExactly(1);
  }

  @Test
  void of_thousands_a_hundred_are_looked_at_in_a_round_and_each_in_its_turn() {
    database.transaction(
        () -> {
          for (var number = 0; number < 2_000; number++) {
            var pair = new OrderLink.Pair("" + number, "", "ws" + number, "7", "" + number, null);
            var made = clock.instant().plusMillis(number);
            database.entityManager().persist(OrderLink.toWebshipper(connection, pair, made));
          }
        });
    clock.advance(OpenLinks.AT_LATEST.plusSeconds(2));
    var seen = new ArrayList<Subject>();
    for (var round = 0; round < 20; round++) {
      var some = round();
      assertThat(some).hasSize(OpenLinks.PORTION);
      seen.addAll(some);
      clock.advance(INTERVAL);
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 2_000).mapToObj(number -> order("" + number)).toList());
    assertThat(seen.subList(0, 100)).contains(order("0"), order("99"));
  }

  @Test
  void another_merchants_links_are_left_alone() {
    sent("1042");
    var other = connection;
    connection = database.connection();
    clock.advance(OpenLinks.AT_LATEST);
    assertThat(round()).isEmpty();
    assertThat(work.lookAtAll(other)).isEmpty();
  }

  @Test
  void a_pair_whose_story_was_deleted_begins_one_only_with_something_to_tell() {
    var link = sent("1042");
    database.transaction(this::forgetStories);
    looked(link, Finding.of(TransferState.TRANSFERRED, Sentences.AGREED));
    assertThat(stories()).isEmpty();
    looked(link, TransferState.SHIPPED);
    assertThat(stories()).extracting(Transfer::state).containsExactly(TransferState.SHIPPED);
    clock.advance(OpenLinks.AT_LATEST);
    assertThat(round()).isEmpty();
  }

  private void forgetStories() {
    for (var table : List.of("transfer_event", "transfer")) {
      database.entityManager().createNativeQuery("delete from " + table).executeUpdate();
    }
  }

  private List<Transfer> stories() {
    return database.transaction(() -> transfers.page(connection, everything(), null, 9));
  }
}

package dk.rackship.transfer;

import static dk.rackship.connection.RetentionOver.PORTION;
import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.RetentionOver;
import dk.rackship.work.SettableClock;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import dk.rackship.work.TestDatabase;
import dk.rackship.work.WorkList;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left of old activity, on whichever database a subclass names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RetentionContract {
  private static final Duration RETENTION = Duration.ofDays(30);
  private static final String NAME = "Ingeborg Testesen-Quist";
  private static final String EMAIL = "ingeborg@quist.example";
  private static final String PHONE = "+45 99 88 77 66";
  private static final String STREET = "Vindebrostræde 777";
  private static final String TRACKING = "QQ370730254738495152";
  private static final Reason QUOTING =
      new Reason(
          ReasonCode.VENDOR_REJECTED,
          say("Webshipper refused: %s, %s, %s, %s is no address.", NAME, STREET, PHONE, EMAIL));

  private final SettableClock clock = new SettableClock();
  private final TestDatabase database;
  private final Transfers transfers;
  private final ForgetOldTransfers forget;
  private ConnectionId connection = ConnectionId.random();

  RetentionContract(TestDatabase.Kind kind) {
    database = TestDatabase.start(kind, OrderLink.class, Transfer.class, StoredEvent.class);
    var signals = new WorkList(clock, database).signals();
    var metrics = new TransferMetrics(NoMetrics.registry());
    var openLinks = new OpenLinks(signals, clock, database.entityManager());
    transfers = new Transfers(clock, metrics, openLinks, database.entityManager());
    forget = new ForgetOldTransfers(database.entityManager());
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

  /** An order of a person that a vendor quoted, and that came to this state after all. */
  private void order(String number, TransferState state) {
    var pair = new OrderLink.Pair(number, "", "ws" + number, "7", number, "fingerprint");
    var link = OrderLink.toWebshipper(connection, pair, clock.instant());
    database.transaction(() -> database.entityManager().persist(link));
    looked(number, Finding.because(TransferState.WAITING, QUOTING).with(link));
    looked(number, Finding.because(state, QUOTING).tracked(List.of(TRACKING)));
  }

  private void looked(String number, Finding finding) {
    database.transaction(
        () -> {
          var known = transfers.of(connection, List.of(order(number))).get(order(number));
          transfers.remember(known, new Transfers.Sighting(connection, order(number), finding));
        });
  }

  /** Tidies up, and gives how many transactions it took. */
  private int tidy() {
    var transactions = 0;
    RetentionOver over;
    do {
      var portion = new RetentionOver(connection, clock.instant().minus(RETENTION));
      List.<Runnable>of(
              () -> forget.events(portion),
              () -> forget.transfers(portion),
              () -> forget.details(portion))
          .forEach(database::transaction);
      over = portion;
      transactions++;
    } while (over.isUnfinished());
    return transactions;
  }

  private List<Transfer> all() {
    return database.transaction(
        () -> transfers.page(connection, new TransferFilter(null, null, null, null), null, 99));
  }

  private List<TransferEvent> story(Transfer transfer) {
    return database.transaction(() -> transfers.events(transfer));
  }

  @Test
  void nothing_of_a_person_is_left_in_any_table() {
    var number = 1042;
    for (var state : TransferState.values()) {
      order(String.valueOf(number++), state);
    }
    assertThat(database.everything()).contains(NAME, EMAIL, PHONE, STREET, TRACKING);
    clock.advance(RETENTION.plusSeconds(1));
    tidy();
    assertThat(database.everything())
        .contains("1042", "order_link: [[")
        .doesNotContain(NAME, EMAIL, PHONE, STREET, TRACKING);
  }

  @ParameterizedTest
  @EnumSource(names = {"TRANSFERRED", "PARTLY_SHIPPED", "SHIPPED", "CANCELLED"})
  void of_an_order_that_went_over_only_the_link_is_left(TransferState state) {
    order("1042", state);
    clock.advance(RETENTION.plusSeconds(1));
    tidy();
    assertThat(all()).isEmpty();
    assertThat(count("order_link")).isOne();
  }

  @ParameterizedTest
  @EnumSource(names = {"WAITING", "ON_HOLD", "FAILED", "SKIPPED"})
  void of_one_that_did_not_the_state_and_the_code_are_left(TransferState state) {
    order("1042", state);
    clock.advance(RETENTION.plusSeconds(1));
    tidy();
    assertThat(all())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.state()).isEqualTo(state);
              assertThat(left.reason())
                  .contains(new Reason(QUOTING.code(), ForgetOldTransfers.FADED));
              assertThat(left.trackingNumbers()).isEmpty();
              assertThat(story(left)).isEmpty();
            });
  }

  @Test
  void a_reason_that_nobody_gave_is_not_made_up() {
    looked("1042", Finding.of(TransferState.WAITING, say("It waits.")).tracked(List.of(TRACKING)));
    clock.advance(RETENTION.plusSeconds(1));
    tidy();
    assertThat(all())
        .singleElement()
        .satisfies(left -> assertThat(left.reason()).isEmpty())
        .satisfies(left -> assertThat(left.trackingNumbers()).isEmpty());
  }

  @Test
  void a_story_goes_on_where_it_was() {
    order("1042", TransferState.ON_HOLD);
    clock.advance(RETENTION.plusSeconds(1));
    tidy();
    looked("1042", Finding.of(TransferState.TRANSFERRED, say("Created after all.")));
    looked("1042", Finding.of(TransferState.SHIPPED, say("Shipped.")));
    assertThat(story(all().get(0)))
        .extracting(event -> event.message().toString())
        .containsExactly("Created after all.", "Shipped.");
  }

  @Test
  void what_is_not_older_than_that_stays_as_it_is() {
    order("1042", TransferState.SHIPPED);
    order("1043", TransferState.ON_HOLD);
    clock.advance(RETENTION);
    var before = database.everything();
    tidy();
    assertThat(database.everything()).isEqualTo(before);
  }

  @Test
  void of_a_story_that_goes_on_the_old_part_goes() {
    order("1042", TransferState.TRANSFERRED);
    clock.advance(RETENTION);
    looked("1042", Finding.of(TransferState.SHIPPED, say("Shipped.")));
    clock.advance(Duration.ofSeconds(1));
    tidy();
    assertThat(story(all().get(0)))
        .extracting(event -> event.message().toString())
        .containsExactly("Shipped.");
  }

  @Test
  void another_merchants_activity_is_left_alone() {
    order("1042", TransferState.SHIPPED);
    var other = connection;
    clock.advance(RETENTION.plusSeconds(1));
    connection = database.connection();
    tidy();
    connection = other;
    assertThat(story(all().get(0))).hasSize(2);
  }

  @Test
  void what_is_much_goes_a_portion_at_a_time_also_where_it_happened_at_once() {
    var times = List.of("2026-01-01 00:00:00+00", "2026-01-02 00:00:00+00");
    for (var number = 0; number < 2 * PORTION + 10; number++) {
      insert(number, times.get(number % 2));
    }
    clock.advance(RETENTION);
    assertThat(tidy()).isEqualTo(3);
    assertThat(count("transfer")).isZero();
    assertThat(count("transfer_event")).isZero();
  }

  private void insert(int number, String time) {
    execute(
        "insert into transfer (id, connection_id, direction, state, tracking_numbers, attempts,"
            + " created_at, updated_at, subject_key, event_count) values ('t%1$d', '%2$s',"
            + " 'RACKBEAT_TO_WEBSHIPPER', 'SHIPPED', '', 0, '%3$s', '%3$s', 'RACKBEAT_ORDER:%1$d', 1)",
        number, time);
    execute(
        "insert into transfer_event (connection_id, transfer_id, at, position, state, message)"
            + " values ('%2$s', 't%1$d', '%3$s', 1, 'SHIPPED', 'Shipped.')",
        number, time);
  }

  private void execute(String sql, int number, String time) {
    database.transaction(
        () ->
            database
                .entityManager()
                .createNativeQuery(sql.formatted(number, connection, time))
                .executeUpdate());
  }

  private long count(String table) {
    return database.transaction(
        () ->
            (Long)
                database
                    .entityManager()
                    .createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult());
  }
}

package dk.rackship.reconcile;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rackship.connection.ConnectionId;
import dk.rackship.transfer.Acquaintance;
import dk.rackship.vendor.Slice;
import dk.rackship.work.SettableClock;
import dk.rackship.work.Signal;
import dk.rackship.work.Signals;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import dk.rackship.work.TestDatabase;
import dk.rackship.work.WorkItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Synchronisations by hand, on whichever database a subclass names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SyncsContract {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
  private static final Instant THAT_DAY = Instant.parse("2026-11-02T08:00:00Z");
  private static final Instant THE_DAY_BEFORE = Instant.parse("2026-11-01T08:00:00Z");

  private final SettableClock clock = new SettableClock();
  private final TestDatabase database;
  private final Syncs syncs;
  private final SyncLeases leases;
  private final Signals signals;
  private final SyncItems items;
  private final SyncTally tally;
  private final CancelSync cancel;
  private final FindOrders find;
  private ConnectionId connection;
  private Sync sync;

  SyncsContract(TestDatabase.Kind kind) {
    database = TestDatabase.start(kind);
    syncs = new Syncs(clock, database.entityManager());
    leases = new SyncLeases(clock, database.entityManager());
    signals = database.signals(clock);
    items = new SyncItems(syncs, signals, clock, database.entityManager());
    tally = new SyncTally(clock, database.entityManager());
    cancel = new CancelSync(syncs, items);
    find = new FindOrders(syncs, items);
  }

  @BeforeEach
  void begin() {
    database.clear();
    connection = database.connection();
    sync = begun();
  }

  private Sync begun() {
    var since = new SyncWanted(SyncKind.RACKBEAT_ORDERS, new DayRange(MONDAY, null), null);
    return database.transaction(() -> syncs.begin(connection, since));
  }

  @AfterAll
  void close() throws Exception {
    database.close();
  }

  private static Listed order(String number) {
    return listed(number, THAT_DAY, Acquaintance.UNKNOWN);
  }

  private static Listed listed(String number, Instant created, Acquaintance acquaintance) {
    return new Listed(new Subject(SubjectKind.RACKBEAT_ORDER, number), created, acquaintance);
  }

  private boolean found(Listed order) {
    return database.transaction(() -> items.found(sync, order));
  }

  /** As a look leaves it behind: with a transfer in that state, and nothing to do. */
  private void looked(String number, String state, int attempts) {
    transfer(number, "RACKBEAT_ORDER:" + number, state, attempts);
    lookedAt(number);
  }

  private void transfer(String number, String subject, String state, int attempts) {
    run(
        """
        insert into transfer (id, connection_id, direction, state, rackbeat_order_number,
          tracking_numbers, attempts, created_at, updated_at, subject_key, event_count)
        values ('%s', '%s', 'RACKBEAT_TO_WEBSHIPPER', '%s', '%s', '', %d, current_timestamp,
          current_timestamp, '%s', 1)
        """
            .formatted(
                UUID.randomUUID().toString().replace("-", ""),
                connection,
                state,
                number,
                attempts,
                subject));
  }

  private void lookedAt(String number) {
    run("delete from work_item where subject_id = '%s'".formatted(number));
  }

  private void run(String sql) {
    database.transaction(
        () -> database.entityManager().createNativeQuery(sql).executeUpdate() >= 0);
  }

  private List<WorkItem> due() {
    return database.due(connection, clock);
  }

  private SyncCounts counts() {
    return database.transaction(() -> tally.count(now()));
  }

  private Sync now() {
    return syncs.find(connection, sync.id()).orElseThrow();
  }

  private SyncState state() {
    return database.transaction(() -> now().state());
  }

  private long untried() {
    return database.transaction(() -> items.untried(sync));
  }

  private void cancelled() {
    database.transaction(() -> cancel.cancel(sync));
  }

  // ---- what is found

  @Test
  void rule_04_an_order_that_is_read_twice_counts_and_signals_once() {
    found(order("1"));
    found(order("1"));
    assertThat(counts().found()).isOne();
    assertThat(due()).extracting(WorkItem::revision).containsExactly(0L);
  }

  @Test
  void rule_04_an_unlinked_order_is_asked_for_by_hand_and_a_linked_one_only_checked() {
    found(order("1"));
    found(listed("2", THAT_DAY, Acquaintance.LINKED));
    assertThat(due())
        .extracting(item -> item.subject().id(), WorkItem::byHand)
        .containsExactlyInAnyOrder(tuple("1", true), tuple("2", false));
  }

  // ---- counts

  @Test
  void rule_04_each_order_is_counted_once_by_what_became_of_it() {
    for (var number : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")) {
      found(order(number));
    }
    found(listed("11", THAT_DAY, Acquaintance.LINKED));
    looked("1", "TRANSFERRED", 0);
    looked("2", "PARTLY_SHIPPED", 0);
    looked("3", "SHIPPED", 0);
    looked("4", "SKIPPED", 0);
    looked("5", "CANCELLED", 0);
    lookedAt("6"); // a draft, say: looked at, and no transfer
    looked("7", "FAILED", 11);
    looked("8", "ON_HOLD", 0);
    transfer("9", "RACKBEAT_ORDER:9", "WAITING", 1);
    run("update work_item set attempts = 1 where subject_id = '9'");
    transfer("10", "RACKBEAT_ORDER:10", "WAITING", 0); // parked: it has not had its turn
    looked("11", "SHIPPED", 0);
    assertThat(counts()).isEqualTo(new SyncCounts(11, 1, 3, 3, 3, 1));
    assertThat(untried()).isOne();
  }

  @Test
  void rule_04_an_order_that_waits_for_its_look_is_not_counted_by_what_it_was_before() {
    transfer("1", "RACKBEAT_ORDER:1", "SKIPPED", 0);
    found(order("1"));
    assertThat(counts()).isEqualTo(new SyncCounts(1, 0, 0, 0, 0, 1));
    lookedAt("1");
    assertThat(counts().skipped()).isOne();
  }

  @Test
  void rule_04_a_new_signal_takes_nothing_from_the_counts_of_one_that_is_done() {
    found(order("1"));
    looked("1", "TRANSFERRED", 0);
    database.transaction(() -> syncs.end(sync, SyncState.DONE, null));
    database.transaction(() -> signals.signal(connection, order("1").subject()));
    assertThat(counts().transferred()).isOne();
  }

  @Test
  void rule_04_an_order_that_went_as_several_shipments_is_counted_once_and_by_the_worst() {
    found(order("1"));
    transfer("1", "RACKBEAT_SHIPMENT:71", "SHIPPED", 0);
    transfer("1", "RACKBEAT_SHIPMENT:72", "ON_HOLD", 0);
    lookedAt("1");
    assertThat(counts()).isEqualTo(new SyncCounts(1, 0, 0, 0, 1, 0));
  }

  @Test
  void rule_04_of_one_that_failed_nothing_is_said_about_what_nobody_looked_at() {
    found(order("1"));
    lookedAt("1");
    database.transaction(() -> syncs.end(sync, SyncState.FAILED, say("Disconnected.")));
    assertThat(counts()).isEqualTo(new SyncCounts(1, 0, 0, 0, 0, 0));
  }

  @Test
  void what_an_order_waits_for_is_told_in_the_words_of_its_transfer() {
    found(order("1"));
    transfer("1", "RACKBEAT_ORDER:1", "WAITING", 0);
    run("update transfer set reason_message = 'Webshipper does not answer.'");
    assertThat(database.transaction(() -> tally.complaint(sync)))
        .contains(say("Webshipper does not answer."));
  }

  // ---- cancelling

  @Test
  void rule_04_cancelled_it_leaves_alone_what_nobody_has_begun_to_look_at() {
    found(order("1"));
    assertThat(due()).hasSize(1); // somebody begins
    found(order("2"));
    found(listed("3", THAT_DAY, Acquaintance.LINKED));
    cancelled();
    assertThat(due()).extracting(item -> item.subject().id()).containsExactly("1");
    looked("1", "TRANSFERRED", 0);
    assertThat(counts()).isEqualTo(new SyncCounts(3, 1, 1, 0, 0, 0));
  }

  @Test
  void rule_04_cancelled_it_leaves_what_something_else_signalled_too() {
    found(order("1"));
    database.transaction(() -> signals.signal(connection, order("1").subject()));
    found(order("2"));
    var retry = new Signal(true, "");
    database.transaction(() -> signals.signal(connection, order("2").subject(), retry));
    cancelled();
    assertThat(due())
        .extracting(item -> item.subject().id(), WorkItem::byHand)
        .containsExactlyInAnyOrder(tuple("1", false), tuple("2", true));
  }

  @Test
  void rule_04_cancelled_it_finds_nothing_more_and_stays_cancelled() {
    cancelled();
    assertThat(found(order("1"))).isFalse();
    assertThat(counts().found()).isZero();
    database.transaction(() -> syncs.end(sync, SyncState.DONE, null));
    database.transaction(() -> syncs.rest(sync, clock.instant(), say("Late.")));
    assertThat(state()).isEqualTo(SyncState.CANCELLED);
    assertThat(take("a")).isEmpty();
  }

  // ---- reading page by page

  /** A vendor's list, from its newest order on. */
  private record Pages(List<List<Listed>> pages, List<Integer> read) implements OrderList {
    @Override
    public Slice<Listed> page(int number) {
      read.add(number);
      return new Slice<>(pages.get(number - 1), number < pages.size());
    }

    @Override
    public List<Listed> named(String reference) {
      return List.of();
    }
  }

  /** The stores' own transactions are the container's; here one holds them all. */
  private List<Integer> goOn(List<List<Listed>> pages) {
    var read = new ArrayList<Integer>();
    database.transaction(() -> find.goOn(now(), new Pages(pages, read)));
    return read;
  }

  private boolean allFound() {
    return database.transaction(() -> now().allFound());
  }

  @Test
  void rule_04_reading_ends_with_the_first_order_that_is_too_old() {
    var tooOld = listed("3", THE_DAY_BEFORE, Acquaintance.UNKNOWN);
    var pages = List.of(List.of(order("1")), List.of(order("2"), tooOld), List.of(order("4")));
    assertThat(goOn(pages)).containsExactly(1, 2);
    assertThat(counts().found()).isEqualTo(2);
    assertThat(allFound()).isTrue();
  }

  @Test
  void rule_04_what_we_made_ourselves_is_not_found() {
    goOn(List.of(List.of(listed("1", THAT_DAY, Acquaintance.OURS), order("2"))));
    assertThat(counts().found()).isOne();
  }

  @Test
  void rule_04_reading_waits_while_many_are_to_be_looked_at_and_goes_on_where_it_was() {
    var many = IntStream.range(0, 200).mapToObj(i -> order("9" + i)).toList();
    var pages = List.of(many, List.of(order("1")));
    assertThat(goOn(pages)).containsExactly(1);
    assertThat(goOn(pages)).isEmpty();
    assertThat(allFound()).isFalse();
    run("delete from work_item");
    assertThat(goOn(pages)).containsExactly(2);
    assertThat(allFound()).isTrue();
    assertThat(counts().found()).isEqualTo(201);
  }

  // ---- which server runs it

  private List<String> take(String owner) {
    return database.transaction(() -> leases.take(owner, 10)).stream().map(Sync::id).toList();
  }

  private void renew(String owner) {
    database.transaction(() -> leases.renew(owner, Set.of(sync.id())));
  }

  @Test
  void rule_04_one_that_runs_is_run_by_one_server() {
    assertThat(take("a")).containsExactly(sync.id());
    assertThat(take("b")).isEmpty();
  }

  @Test
  void rule_04_one_that_a_dead_server_left_behind_is_taken_over() {
    take("a");
    clock.advance(SyncLeases.TERM);
    assertThat(take("b")).containsExactly(sync.id());
    renew("a");
    clock.advance(SyncLeases.TERM);
    assertThat(take("c")).containsExactly(sync.id());
  }

  @Test
  void rule_04_one_in_hand_stays_with_its_server_however_long_a_vendor_takes() {
    take("a");
    clock.advance(Duration.ofSeconds(14));
    renew("a");
    clock.advance(Duration.ofSeconds(14));
    assertThat(take("b")).isEmpty();
  }

  @Test
  void rule_04_one_that_waits_is_taken_when_its_time_has_come() {
    take("a");
    var later = clock.instant().plusSeconds(60);
    database.transaction(() -> syncs.rest(sync, later, say("Rackbeat does not answer.")));
    renew("a");
    assertThat(take("b")).isEmpty();
    clock.advance(Duration.ofSeconds(60));
    assertThat(take("b")).containsExactly(sync.id());
  }

  @Test
  void rule_04_servers_that_ask_at_once_never_get_the_same_one() throws Exception {
    IntStream.range(0, 30).forEach(i -> begun());
    var taken = new ConcurrentLinkedQueue<String>();
    var together = new CyclicBarrier(4);
    var servers = Executors.newFixedThreadPool(4);
    var done = new ArrayList<Future<?>>();
    for (var server : List.of("a", "b", "c", "d")) {
      done.add(
          servers.submit(
              () -> {
                together.await();
                return taken.addAll(take(server));
              }));
    }
    for (var one : done) {
      one.get();
    }
    servers.shutdown();
    assertThat(taken).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void rule_04_one_of_a_kind_runs_at_a_time() {
    assertThat(running()).isTrue();
    database.transaction(() -> syncs.end(sync, SyncState.DONE, null));
    assertThat(running()).isFalse();
  }

  private boolean running() {
    return database.transaction(
        () -> syncs.running(connection, SyncKind.RACKBEAT_ORDERS).isPresent());
  }

  @Test
  void what_was_asked_for_is_kept_day_by_day() {
    assertThat(database.transaction(() -> now().days())).isEqualTo(new DayRange(MONDAY, null));
    assertThat(
            database.transaction(
                () ->
                    database
                        .entityManager()
                        .createNativeQuery("select cast(from_day as varchar) from sync")
                        .getSingleResult()))
        .isEqualTo("2026-11-02");
  }

  @Test
  void what_it_found_goes_with_it() {
    found(order("1"));
    run("delete from sync");
    assertThat(counted("sync_item")).isZero();
  }

  private long counted(String table) {
    return database.transaction(
        () ->
            ((Number)
                    database
                        .entityManager()
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue());
  }
}

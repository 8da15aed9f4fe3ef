package dk.rackship.work;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The durable list, on whichever database a subclass names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorkListContract {
  private static final Subject ORDER = new Subject(SubjectKind.RACKBEAT_ORDER, "1042");
  private static final Reason REASON = new Reason(ReasonCode.VENDOR_UNAVAILABLE, say("Away."));

  private final SettableClock clock = new SettableClock();
  private final TestDatabase database;
  private final Signalled signalled;
  private final WorkItems items;
  private final Queues queues;
  private final Leases leases;
  private final Settling settling;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private ConnectionId connection;

  WorkListContract(TestDatabase.Kind kind) {
    database = TestDatabase.start(kind);
    signalled = new Signalled(clock, database.entityManager());
    items = new WorkItems(clock, database.entityManager());
    queues = new Queues(clock, database.entityManager());
    leases = new Leases(clock, database.entityManager());
    settling = new Settling(items, leases);
  }

  @BeforeEach
  void connect() {
    database.clear();
    connection = database.connection();
  }

  @AfterAll
  void close() throws Exception {
    threads.shutdownNow();
    database.close();
  }

  private void signal(Subject subject) {
    database.transaction(
        () -> signalled.signal(connection, subject, new Signal(false, Signal.NOBODY)));
  }

  private List<WorkItem> due() {
    return database.transaction(() -> items.due(connection, Set.of(), 100));
  }

  private List<ConnectionId> claim(String owner) {
    return database.transaction(() -> leases.claim(owner, 10));
  }

  private void settle(WorkItem item, Outcome outcome) {
    database.transaction(
        () -> settling.settle(connection, List.of(new Settling.Ended(item, Looked.at(outcome)))));
  }

  @Test
  void a_signal_twice_is_one_look() {
    signal(ORDER);
    signal(ORDER);
    assertThat(due()).extracting(WorkItem::subject).containsExactly(ORDER);
  }

  @Test
  void a_finished_look_removes_its_subject() {
    signal(ORDER);
    settle(due().get(0), new Outcome.Done());
    assertThat(due()).isEmpty();
  }

  @Test
  void looks_that_end_together_are_settled_together() {
    var other = new Subject(SubjectKind.WEBSHIPPER_ORDER, "7");
    var changed = new Subject(SubjectKind.RACKBEAT_ORDER, "1043");
    List.of(ORDER, other, changed).forEach(this::signal);
    var looked =
        due().stream()
            .map(item -> new Settling.Ended(item, Looked.at(new Outcome.Done())))
            .toList();
    signal(changed);
    database.transaction(() -> settling.settle(connection, looked));
    assertThat(due()).extracting(WorkItem::subject).containsExactly(changed);
  }

  @Test
  void a_look_whose_item_was_forgotten_meanwhile_is_not_remembered() {
    signal(ORDER);
    var looking = due().get(0);
    database.transaction(() -> items.forget(connection));
    var remembered = new ArrayList<String>();
    var looked = new Looked(new Outcome.Done(), () -> remembered.add("the order"));
    database.transaction(
        () -> settling.settle(connection, List.of(new Settling.Ended(looking, looked))));
    assertThat(remembered).isEmpty();
  }

  @Test
  void a_connection_that_is_over_or_gone_takes_no_signal() {
    database.disconnect(connection);
    signal(ORDER);
    assertThat(database.transaction(() -> queues.of(connection).waiting())).isZero();
    database.clear();
    signal(ORDER);
    assertThat(database.transaction(() -> queues.of(connection).waiting())).isZero();
  }

  @Test
  void a_signal_during_the_look_is_not_lost() {
    signal(ORDER);
    var looking = due().get(0);
    signal(ORDER);
    settle(looking, new Outcome.Done());
    assertThat(due()).extracting(WorkItem::revision).containsExactly(looking.revision() + 1);
  }

  @Test
  void a_signal_during_a_failing_look_is_looked_at_at_once() {
    signal(ORDER);
    var looking = due().get(0);
    signal(ORDER);
    settle(looking, looking.failed(REASON, clock.instant()));
    assertThat(due()).hasSize(1);
  }

  @Test
  void a_failed_look_comes_back_after_its_pause_and_not_before() {
    signal(ORDER);
    var item = due().get(0);
    settle(item, item.failed(REASON, clock.instant()));
    assertThat(due()).isEmpty();
    clock.advance(Duration.ofSeconds(5));
    assertThat(due()).extracting(WorkItem::attempts).containsExactly(1);
  }

  @Test
  void a_look_is_given_up_after_about_a_day() {
    signal(ORDER);
    var began = clock.instant();
    for (var found = due(); !found.isEmpty(); found = due()) {
      settle(found.get(0), found.get(0).failed(REASON, clock.instant()));
      while (due().isEmpty() && queued() > 0) {
        clock.advance(Duration.ofMinutes(20));
      }
    }
    assertThat(Duration.between(began, clock.instant()))
        .isBetween(Duration.ofHours(22), Duration.ofHours(26));
  }

  private long queued() {
    return database.transaction(() -> queues.of(connection)).waiting();
  }

  @Test
  void an_intent_is_kept_until_the_subject_is_finished() {
    signal(ORDER);
    var first = due().get(0);
    assertThat(first.intent()).isEmpty();
    database.transaction(() -> items.intend(connection, "7", List.of(ORDER)));
    database.transaction(() -> items.intend(connection, "8", List.of(ORDER)));
    signal(ORDER);
    assertThat(due().get(0).intent()).contains("7");
  }

  @Test
  void what_a_person_asked_for_stays_asked_for() {
    database.transaction(
        () -> signalled.signal(connection, ORDER, new Signal(true, Signal.NOBODY)));
    signal(ORDER);
    assertThat(due()).extracting(WorkItem::byHand).containsExactly(true);
  }

  // ---- signals that may be taken back

  private void signal(Signal signal) {
    database.transaction(() -> signalled.signal(connection, ORDER, signal));
  }

  private List<Subject> takeBack(String by) {
    return database.transaction(() -> signalled.takeBack(connection, by));
  }

  private void begin() {
    assertThat(due()).isNotEmpty();
  }

  @Test
  void what_nobody_has_begun_to_look_at_is_taken_back() {
    signal(new Signal(true, "sync"));
    assertThat(takeBack("another")).isEmpty();
    assertThat(takeBack("sync")).containsExactly(ORDER);
    assertThat(queued()).isZero();
  }

  @Test
  void what_somebody_looks_at_is_not_taken_back() {
    signal(new Signal(false, "sync"));
    begin();
    assertThat(takeBack("sync")).isEmpty();
    assertThat(due()).hasSize(1);
  }

  @Test
  void what_something_else_signalled_before_loses_only_the_hand() {
    signal(ORDER);
    signal(new Signal(true, "sync"));
    assertThat(takeBack("sync")).isEmpty();
    assertThat(due()).extracting(WorkItem::byHand).containsExactly(false);
  }

  @Test
  void what_something_else_signalled_after_loses_only_the_hand() {
    signal(new Signal(true, "sync"));
    signal(ORDER);
    assertThat(takeBack("sync")).isEmpty();
    assertThat(due()).extracting(WorkItem::byHand).containsExactly(false);
  }

  @Test
  void what_a_person_asked_for_too_stays_asked_for() {
    signal(new Signal(true, "sync"));
    database.transaction(
        () -> signalled.signal(connection, ORDER, new Signal(true, Signal.NOBODY)));
    assertThat(takeBack("sync")).isEmpty();
    assertThat(due()).extracting(WorkItem::byHand).containsExactly(true);
  }

  @Test
  void what_a_person_asked_for_before_stays_asked_for() {
    database.transaction(
        () -> signalled.signal(connection, ORDER, new Signal(true, Signal.NOBODY)));
    signal(new Signal(true, "sync"));
    assertThat(takeBack("sync")).isEmpty();
    assertThat(due()).extracting(WorkItem::byHand).containsExactly(true);
  }

  @Test
  void a_new_signal_after_the_look_is_not_taken_back_for_the_old_one() {
    signal(new Signal(true, "sync"));
    settle(due().get(0), new Outcome.Done());
    signal(ORDER);
    assertThat(takeBack("sync")).isEmpty();
    assertThat(due()).hasSize(1);
  }

  @Test
  void why_a_connection_is_parked_can_be_asked_while_it_is() {
    assertThat(parked()).isEmpty();
    signal(ORDER);
    settle(due().get(0), new Outcome.Parked(clock.instant().plusSeconds(60), REASON));
    assertThat(parked()).contains(ReasonCode.VENDOR_UNAVAILABLE);
    clock.advance(Duration.ofSeconds(60));
    assertThat(parked()).isEmpty();
  }

  private Optional<ReasonCode> parked() {
    return database.transaction(() -> leases.parked(connection));
  }

  @Test
  void a_paused_connection_is_neither_claimed_nor_read() {
    signal(ORDER);
    become(ConnectionStatus.PAUSED);
    assertThat(claim("a")).isEmpty();
    assertThat(due()).isEmpty();
    become(ConnectionStatus.ACTIVE);
    assertThat(claim("a")).containsExactly(connection);
  }

  private void become(ConnectionStatus status) {
    database.transaction(
        () ->
            database
                .entityManager()
                .createNativeQuery("update connection set status = ?1")
                .setParameter(1, status.name())
                .executeUpdate());
  }

  @Test
  void a_parked_connection_is_claimed_when_its_time_has_come() {
    signal(ORDER);
    settle(due().get(0), new Outcome.Parked(clock.instant().plusSeconds(60), REASON));
    assertThat(claim("a")).isEmpty();
    clock.advance(Duration.ofSeconds(60));
    assertThat(claim("a")).containsExactly(connection);
    assertThat(due()).extracting(WorkItem::attempts).containsExactly(0);
  }

  @Test
  void p2_only_what_came_before_the_new_login_goes_on_in_order() {
    signal(ORDER);
    assertThat(goesOnInOrder()).isFalse();
    clock.advance(Duration.ofSeconds(1));
    database.transaction(() -> leases.unpark(connection));
    assertThat(goesOnInOrder()).isTrue();
    settle(due().get(0), new Outcome.Done());
    signal(ORDER);
    assertThat(goesOnInOrder()).isFalse();
  }

  private boolean goesOnInOrder() {
    return database.transaction(() -> items.goesOnInOrder(connection));
  }

  @Test
  void a_held_lease_is_not_given_to_another_worker() {
    signal(ORDER);
    assertThat(claim("a")).containsExactly(connection);
    assertThat(claim("b")).isEmpty();
  }

  @Test
  void a_lost_lease_is_taken_over_and_the_loser_notices() {
    signal(ORDER);
    claim("a");
    clock.advance(Leases.TERM);
    assertThat(claim("b")).containsExactly(connection);
    assertThat(database.transaction(() -> leases.renew(connection, "a"))).isFalse();
    database.transaction(() -> leases.release(connection, "a"));
    assertThat(claim("c")).isEmpty();
  }

  @Test
  void a_released_lease_is_free_at_once() {
    signal(ORDER);
    claim("a");
    database.transaction(() -> leases.release(connection, "a"));
    assertThat(claim("b")).containsExactly(connection);
  }

  @Test
  void two_workers_never_hold_one_connection() throws Exception {
    var connections = IntStream.range(0, 20).mapToObj(i -> database.connection()).toList();
    connections.forEach(
        id ->
            database.transaction(
                () -> signalled.signal(id, ORDER, new Signal(false, Signal.NOBODY))));
    var claimed = new ConcurrentLinkedQueue<ConnectionId>();
    var together = new CyclicBarrier(4);
    all(
        4,
        worker -> {
          together.await();
          for (var some = claim("w" + worker); !some.isEmpty(); some = claim("w" + worker)) {
            claimed.addAll(some);
          }
        });
    assertThat(claimed).doesNotHaveDuplicates();
  }

  @Test
  void signals_of_one_subject_from_many_threads_all_count() throws Exception {
    all(
        8,
        thread -> {
          for (var i = 0; i < 25; i++) {
            signal(ORDER);
          }
        });
    assertThat(due()).extracting(WorkItem::revision).containsExactly(199L);
  }

  private interface Work {
    void run(int thread) throws Exception;
  }

  private void all(int count, Work work) throws Exception {
    var running = new ArrayList<Future<?>>();
    for (var i = 0; i < count; i++) {
      var thread = i;
      running.add(
          threads.submit(
              () -> {
                work.run(thread);
                return null;
              }));
    }
    for (var one : running) {
      one.get();
    }
  }
}

package dk.rackship.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.rackship.connection.Vault;
import dk.rackship.connection.WebshipperAccount;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.reconcile.CancelSync;
import dk.rackship.reconcile.LeftBehind;
import dk.rackship.reconcile.Sync;
import dk.rackship.reconcile.TwoServers;
import dk.rackship.transfer.RecordTransferred;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import dk.rackship.work.Settling;
import dk.rackship.work.Signals;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import dk.rackship.work.WorkItem;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wiring, seen from inside of the server; and, inherited, from outside. One deployment. */
@ExtendWith(ArquillianExtension.class)
class WiringIT implements SeenFromOutside, LifeOfAConnection {
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final WebshipperLogin LOGIN =
      new WebshipperLogin(
          Merchants.PAUSED, new WebshipperAccount("test"), Merchants.WEBSHIPPER_TOKEN);

  @Inject private Signals signals;
  @Inject private Settling settling;
  @Inject private RecordTransferred recording;
  @Inject private TwoServers servers;
  @Inject private LeftBehind leftBehind;
  @Inject private CancelSync cancel;
  @Inject private Webshipper webshipper;
  @Inject private Vault vault;
  @Inject private Rows rows;
  @Inject private MetricRegistry metrics;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive war() {
    return Deployed.war();
  }

  @Test
  void a_recording_and_the_end_of_its_item_are_stored_together() {
    var order = signalled("1001");
    settle(order, transferred(order, "5001"));
    assertThat(recording.isLinked(Merchants.PAUSED, order.subject())).isTrue();
    assertThat(transfers(order)).isEqualTo(1);
    assertThat(waiting(order)).isZero();
  }

  @Test
  void a_recording_that_throws_takes_back_link_and_transfer_and_leaves_the_item() {
    var order = signalled("1002");
    Runnable breaking =
        () -> {
          transferred(order, "5002").recording().run();
          throw new IllegalStateException("broke after it was written");
        };
    assertThatThrownBy(() -> settle(order, new Looked(new Outcome.Done(), breaking)))
        .hasMessage("broke after it was written");
    isUntouched(order);
  }

  @Test
  void an_order_that_is_linked_already_is_not_linked_twice() {
    var first = signalled("1003");
    settle(first, transferred(first, "5003"));
    var second = signalled("1004");
    assertThatThrownBy(() -> settle(second, transferred(second, "5003")))
        .isInstanceOf(RuntimeException.class);
    isUntouched(second);
  }

  private void settle(WorkItem item, Looked looked) {
    settling.settle(item.connection(), List.of(new Settling.Ended(item, looked)));
  }

  private void isUntouched(WorkItem order) {
    assertThat(recording.isLinked(Merchants.PAUSED, order.subject())).isFalse();
    assertThat(transfers(order)).isZero();
    assertThat(waiting(order)).isEqualTo(1);
  }

  private WorkItem signalled(String number) {
    var order = new Subject(SubjectKind.RACKBEAT_ORDER, number);
    signals.signal(Merchants.PAUSED, order);
    return item(order);
  }

  private static WorkItem item(Subject order) {
    return new WorkItem(
        Merchants.PAUSED, order, 0, 0, Optional.empty(), false, Instant.EPOCH, Optional.empty());
  }

  private Looked transferred(WorkItem order, String webshipperOrder) {
    return new Looked(
        new Outcome.Done(),
        () -> recording.record(order.connection(), order.subject(), webshipperOrder));
  }

  private long transfers(WorkItem order) {
    return count("transfer where subject_key = '%s'".formatted(order.subject().key()));
  }

  private long waiting(WorkItem order) {
    return count("work_item where subject_id = '%s'".formatted(order.subject().id()));
  }

  private long count(String from) {
    return rows.column(Long.class, "select count(*) from " + from).get(0);
  }

  @Test
  void a_vendor_is_not_called_inside_a_transaction() throws Exception {
    var calls =
        callsWhile(
            () -> {
              transaction.begin();
              try {
                assertThatThrownBy(() -> webshipper.orderChannels(LOGIN))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a vendor is called inside a transaction");
              } finally {
                transaction.rollback();
              }
              return true;
            });
    assertThat(calls).isZero();
  }

  @Test
  void outside_of_a_transaction_it_is_called_and_called_again_when_it_does_not_answer()
      throws Exception {
    var calls =
        callsWhile(
            () ->
                assertThatThrownBy(() -> webshipper.orderChannels(LOGIN))
                    .isInstanceOf(VendorFailure.Unavailable.class));
    assertThat(calls).isEqualTo(3);
  }

  private long callsWhile(Callable<?> work) throws Exception {
    nobodyIsReconciledBefore("timestamp with time zone '2100-01-01 00:00:00Z'");
    try {
      var before = whenNobodyElseCalls();
      work.call();
      return unanswered() - before;
    } finally {
      nobodyIsReconciledBefore("current_timestamp");
    }
  }

  private void nobodyIsReconciledBefore(String moment) {
    rows.change("update reconciliation set due_at = " + moment);
  }

  /** What is under way for the other tests' connections ends first. */
  private long whenNobodyElseCalls() {
    var last = new AtomicLong(-1);
    await()
        .pollInSameThread()
        .pollInterval(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(60))
        .until(() -> last.getAndSet(unanswered()) == unanswered());
    return last.get();
  }

  private long unanswered() {
    return metrics.getTimers().entrySet().stream()
        .filter(timer -> timer.getKey().getName().equals("rackship_vendor_calls"))
        .filter(timer -> timer.getKey().getTags().containsValue("webshipper"))
        .mapToLong(timer -> timer.getValue().getCount())
        .sum();
  }

  @Test
  void the_timer_ticks_by_itself_and_gives_an_active_connection_one_turn_after_the_other() {
    var first = nextTurn();
    await().atMost(LONGEST).pollInSameThread().until(() -> nextTurn().isAfter(first));
  }

  private OffsetDateTime nextTurn() {
    var due =
        "select due_at from reconciliation where length(owner) = 36 and connection_id = '%s'"
            .formatted(Merchants.ACTIVE);
    return await()
        .atMost(LONGEST)
        .pollInSameThread()
        .until(() -> rows.column(OffsetDateTime.class, due), turns -> !turns.isEmpty())
        .get(0);
  }

  @Test
  void two_servers_never_reconcile_the_same_connection() {
    var taken =
        await()
            .atMost(LONGEST)
            .pollInSameThread()
            .until(servers::takeAtOnce, both -> !both.first().isEmpty());
    assertThat(taken.second()).doesNotContainAnyElementsOf(taken.first());
  }

  @Test
  void rule_04_a_sync_of_a_dead_server_goes_on_and_ends_when_all_was_looked_at() {
    var order = new Subject(SubjectKind.RACKBEAT_ORDER, "1010");
    var sync = leftBehind.found(Merchants.PAUSED, order);
    awaits(sync, "owner is null and state = 'RUNNING'");
    settle(item(order), Looked.at(new Outcome.Done()));
    awaits(sync, "state = 'DONE' and finished_at is not null");
  }

  @Test
  void rule_04_a_sync_of_a_dead_server_reads_on_and_waits_for_a_vendor_that_is_away() {
    var sync = leftBehind.unread(Merchants.PAUSED);
    awaits(sync, "owner is null and state = 'RUNNING' and message like '%does not answer%'");
    cancel.cancel(sync);
    awaits(sync, "state = 'CANCELLED' and not all_found");
  }

  private void awaits(Sync sync, String condition) {
    var found = "sync where id = '%s' and %s".formatted(sync.id(), condition);
    await().atMost(LONGEST).pollInSameThread().until(() -> count(found) == 1);
  }

  @Test
  void credentials_are_not_stored_in_clear_text() {
    assertThat(stored("rackbeat_token")).doesNotContain("clear-text");
    assertThat(stored("webshipper_token")).doesNotContain("clear-text");
  }

  @Test
  void a_credential_opens_for_its_own_connection_only() {
    var locked = bytes("rackbeat_token");
    assertThat(vault.open(Merchants.ACTIVE, locked)).isEqualTo(Merchants.RACKBEAT_TOKEN);
    assertThatThrownBy(() -> vault.open(Merchants.PAUSED, locked))
        .isInstanceOf(IllegalStateException.class);
  }

  private String stored(String token) {
    return new String(bytes(token), StandardCharsets.ISO_8859_1);
  }

  private byte[] bytes(String token) {
    var sql = "select %s from connection where id = '%s'".formatted(token, Merchants.ACTIVE);
    return rows.column(byte[].class, sql).get(0);
  }

  @Test
  void every_migration_ran() {
    assertThat(count("\"flyway_schema_history\" where \"success\"")).isGreaterThanOrEqualTo(7);
    assertThat(count("\"flyway_schema_history\" where not \"success\"")).isZero();
  }
}

package dk.rackship.work;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The samples of the work, on whichever database a subclass names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SamplesContract {
  private static final Subject ORDER = new Subject(SubjectKind.RACKBEAT_ORDER, "1042");
  private static final Reason REASON = new Reason(ReasonCode.VENDOR_UNAVAILABLE, say("Away."));
  private final SettableClock clock = new SettableClock();
  private final TestDatabase database;
  private final Samples samples;
  private final Pace pace = new Pace();

  SamplesContract(TestDatabase.Kind kind) {
    database = TestDatabase.start(kind);
    var manager = database.entityManager();
    samples = new Samples(clock, pace, new Queues(clock, manager), manager);
  }

  @BeforeEach
  void begin() {
    database.clear();
    clock.advance(Samples.KEPT.plusDays(1));
    take();
    clock.advance(Duration.ofMinutes(1));
  }

  @AfterAll
  void close() throws Exception {
    database.close();
  }

  private void take() {
    database.transaction(() -> samples.take("server"));
  }

  private List<Sample> last(Duration time) {
    return database.transaction(() -> samples.since(clock.instant().minus(time)));
  }

  private void looked(Duration waited, Outcome outcome) {
    var item =
        new WorkItem(
            database.connection(),
            ORDER,
            0,
            0,
            Optional.empty(),
            false,
            clock.instant().minus(waited),
            Optional.empty());
    pace.settled(new Settling.Ended(item, Looked.at(outcome)), clock.instant());
  }

  @Test
  void looks_that_are_over_are_counted_with_the_time_their_signals_waited() {
    for (var i = 1; i <= 100; i++) {
      looked(Duration.ofMillis(i * 10L), new Outcome.Done());
    }
    take();
    var sample = last(Duration.ZERO).get(0);
    assertThat(sample.looks()).isEqualTo(100);
    assertThat(sample.medianMillis()).isEqualTo(500);
    assertThat(sample.slowMillis()).isEqualTo(950);
  }

  @Test
  void a_look_that_is_not_the_last_one_is_not_counted() {
    looked(Duration.ofSeconds(1), new Outcome.Again(Instant.EPOCH, REASON));
    looked(Duration.ofSeconds(1), new Outcome.Later(Instant.EPOCH));
    looked(Duration.ofSeconds(1), new Outcome.Parked(Instant.EPOCH, REASON));
    looked(Duration.ofSeconds(1), new Outcome.Held(REASON));
    take();
    assertThat(last(Duration.ZERO)).extracting(Sample::looks).containsExactly(1L);
  }

  @Test
  void what_waits_is_measured_and_each_sample_begins_anew() {
    looked(Duration.ofSeconds(1), new Outcome.Done());
    var connection = database.connection();
    database.transaction(() -> database.signals(clock).signal(connection, ORDER));
    clock.advance(Duration.ofSeconds(30));
    take();
    clock.advance(Duration.ofMinutes(1));
    take();
    assertThat(last(Duration.ofMinutes(1)))
        .extracting(Sample::looks, Sample::waiting, Sample::oldestSeconds)
        .containsExactly(tuple(1L, 1L, 30L), tuple(0L, 1L, 90L));
  }

  @Test
  void samples_are_kept_for_a_week() {
    clock.advance(Samples.KEPT.minusMinutes(2));
    take();
    assertThat(last(Samples.KEPT)).hasSize(2);
    clock.advance(Duration.ofMinutes(3));
    take();
    assertThat(last(Samples.KEPT.plusDays(1))).hasSize(2);
  }
}

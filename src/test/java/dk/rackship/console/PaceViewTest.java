package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.console.PaceView.Span;
import dk.rackship.work.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Samples become spans of time. */
class PaceViewTest {
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  private static Sample sample(Duration before, long looks, long median, long slow) {
    return new Sample(NOW.minus(before), looks, median, slow, looks, looks * 2);
  }

  @Test
  void a_day_is_96_quarters_of_an_hour_also_where_nothing_was_measured() {
    var spans = PaceView.of(NOW, 24, List.of()).items();
    assertThat(spans).hasSize(96);
    assertThat(spans.get(0).at()).isEqualTo("2026-11-25T12:00:00Z");
    assertThat(spans.get(95).at()).isEqualTo("2026-11-26T11:45:00Z");
    assertThat(spans).allSatisfy(span -> assertThat(span.looks()).isZero());
    assertThat(spans).extracting(Span::waiting).containsOnlyNulls();
    assertThat(spans).extracting(Span::medianMillis).containsOnlyNulls();
  }

  @Test
  void the_minutes_of_all_servers_are_put_together() {
    var samples =
        List.of(
            sample(Duration.ofMinutes(20), 7, 1, 1),
            sample(Duration.ofMinutes(14), 1, 900, 950),
            sample(Duration.ofMinutes(13), 10, 100, 120),
            sample(Duration.ofMinutes(12), 0, 0, 0));
    var last = Objects.requireNonNull(PaceView.of(NOW, 24, samples).items().get(95));
    assertThat(last.looks()).isEqualTo(11);
    assertThat(last.medianMillis()).isEqualTo(100);
    assertThat(last.slowMillis()).isEqualTo(950);
    assertThat(last.waiting()).isEqualTo(10);
    assertThat(last.oldestSeconds()).isEqualTo(20);
  }

  @Test
  void a_quiet_span_has_no_latency() {
    var quiet = List.of(sample(Duration.ofMinutes(5), 0, 0, 0));
    var last = PaceView.of(NOW, 24, quiet).items().get(95);
    assertThat(last.medianMillis()).isNull();
    assertThat(last.slowMillis()).isNull();
    assertThat(last.waiting()).isZero();
  }
}

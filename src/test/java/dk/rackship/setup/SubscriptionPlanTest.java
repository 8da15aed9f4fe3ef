package dk.rackship.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.setup.SubscriptionPlan.Listed;
import dk.rackship.setup.SubscriptionPlan.Remembered;
import dk.rackship.setup.SubscriptionPlan.Wanted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** P1: only our own subscriptions are ever touched. */
class SubscriptionPlanTest {
  private static final String URL = "https://ours.example/webhooks/rackbeat/c1";
  private static final Wanted WANTED =
      new Wanted(List.of("order.booked", "order.updated"), URL, "/webhooks/rackbeat/c1");
  private static final Listed BOOKED = listed("1", "order.booked", URL);
  private static final Listed UPDATED = listed("2", "order.updated", URL);
  private static final Map<String, Remembered> BOTH =
      Map.of("order.booked", known("1"), "order.updated", known("2"));

  @Test
  void what_is_as_it_should_be_stays() {
    var plan = SubscriptionPlan.of(WANTED, List.of(BOOKED, UPDATED), BOTH);

    assertThat(plan)
        .isEqualTo(
            new SubscriptionPlan(
                Map.of("order.booked", BOOKED, "order.updated", UPDATED), List.of(), List.of()));
  }

  @Test
  void what_is_missing_is_created() {
    var plan = SubscriptionPlan.of(WANTED, List.of(BOOKED), BOTH);

    assertThat(plan.missing()).containsExactly("order.updated");
    assertThat(plan.superfluous()).isEmpty();
  }

  @Test
  void subscriptions_of_others_are_left_alone() {
    var others =
        List.of(
            listed("7", "order.booked", "https://other.example/hooks"),
            listed("8", "order.booked", "https://ours.example/webhooks/rackbeat/c2"));

    var plan = SubscriptionPlan.of(WANTED, others, Map.of());

    assertThat(plan.superfluous()).isEmpty();
    assertThat(plan.missing()).containsExactly("order.booked", "order.updated");
  }

  @Test
  void one_that_was_switched_off_is_made_anew() {
    var off = new Listed("1", "order.booked", URL, false, false);

    var plan = SubscriptionPlan.of(WANTED, List.of(off, UPDATED), BOTH);

    assertThat(plan.superfluous()).containsExactly("1");
    assertThat(plan.missing()).containsExactly("order.booked");
  }

  @Test
  void one_that_fails_stays_at_first_and_is_made_anew_when_it_fails_still() {
    var failing = new Listed("1", "order.booked", URL, true, true);
    var shown = Map.of("order.booked", new Remembered("1", true), "order.updated", known("2"));

    assertThat(SubscriptionPlan.of(WANTED, List.of(failing, UPDATED), BOTH).missing()).isEmpty();
    assertThat(SubscriptionPlan.of(WANTED, List.of(BOOKED, UPDATED), shown).missing()).isEmpty();

    var plan = SubscriptionPlan.of(WANTED, List.of(failing, UPDATED), shown);

    assertThat(plan.superfluous()).containsExactly("1");
    assertThat(plan.missing()).containsExactly("order.booked");
  }

  @Test
  void one_whose_proof_is_not_known_is_made_anew() {
    assertThat(SubscriptionPlan.of(WANTED, List.of(BOOKED, UPDATED), Map.of()).superfluous())
        .containsExactly("1", "2");
    assertThat(
            SubscriptionPlan.of(
                    WANTED,
                    List.of(BOOKED, UPDATED),
                    Map.of("order.booked", known("3"), "order.updated", known("2")))
                .superfluous())
        .containsExactly("1");
  }

  @Test
  void one_whose_creation_was_never_answered_is_taken_over_once() {
    var twin = listed("3", "order.booked", URL);

    var plan =
        SubscriptionPlan.of(
            WANTED,
            List.of(BOOKED, twin, UPDATED),
            Map.of("order.booked", known(""), "order.updated", known("2")));

    assertThat(plan.kept()).containsEntry("order.booked", BOOKED);
    assertThat(plan.superfluous()).containsExactly("3");
    assertThat(plan.missing()).isEmpty();
  }

  @Test
  void ours_from_when_the_server_had_another_name_or_other_topics_go() {
    var renamed = listed("5", "order.booked", "https://old.example/webhooks/rackbeat/c1");
    var dropped = listed("6", "order.paid", URL);

    var plan = SubscriptionPlan.of(WANTED, List.of(renamed, dropped, UPDATED), BOTH);

    assertThat(plan.superfluous()).containsExactly("5", "6");
    assertThat(plan.missing()).containsExactly("order.booked");
  }

  private static Remembered known(String vendorId) {
    return new Remembered(vendorId, false);
  }

  private static Listed listed(String id, String topic, String url) {
    return new Listed(id, topic, url, true, false);
  }
}

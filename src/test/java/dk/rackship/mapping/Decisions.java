package dk.rackship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.words.Sentence;

/** What a test asks of a decision. */
final class Decisions {
  private Decisions() {}

  static Verdict verdict(Decision decision, String rule) {
    return decision.verdicts().stream()
        .filter(verdict -> verdict.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  static Verdict.Kind kind(FactsBuilder facts, String rule) {
    return verdict(facts.decision(), rule).kind();
  }

  /** The order is sent. */
  static void assertSent(FactsBuilder facts) {
    assertThat(facts.decision().result()).isInstanceOf(Result.Send.class);
  }

  /** The order is skipped by this rule for this reason; the verdict says the same words. */
  static Reason assertSkipped(FactsBuilder facts, String rule, ReasonCode code) {
    return assertSkipped(facts.decision(), rule, code);
  }

  static Reason assertSkipped(Decision decision, String rule, ReasonCode code) {
    assertThat(decision.result()).isInstanceOf(Result.Skip.class);
    return agreed(decision, rule, code, ((Result.Skip) decision.result()).reason());
  }

  /** The order is held by this rule for this reason; the verdict says the same words. */
  static Reason assertHeld(FactsBuilder facts, String rule, ReasonCode code) {
    return assertHeld(facts.decision(), rule, code);
  }

  static Reason assertHeld(Decision decision, String rule, ReasonCode code) {
    assertThat(decision.result()).isInstanceOf(Result.Hold.class);
    return agreed(decision, rule, code, ((Result.Hold) decision.result()).reason());
  }

  /** Nothing is made of the order; the verdict says the same words. */
  static Sentence assertNothing(Decision decision, String rule) {
    assertThat(decision.result()).isInstanceOf(Result.Nothing.class);
    var sentence = ((Result.Nothing) decision.result()).sentence();
    assertThat(verdict(decision, rule)).isEqualTo(new Verdict(rule, Verdict.Kind.STOP, sentence));
    return sentence;
  }

  private static Reason agreed(Decision decision, String rule, ReasonCode code, Reason reason) {
    assertThat(reason.code()).isEqualTo(code);
    assertThat(verdict(decision, rule))
        .isEqualTo(new Verdict(rule, Verdict.Kind.STOP, reason.message()));
    return reason;
  }
}

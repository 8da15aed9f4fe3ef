package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.Decisions.kind;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rule01OrderChannelTest {
  @ParameterizedTest
  @CsvSource({"11", "12"})
  void an_order_goes_to_the_chosen_channel(String channel) {
    var facts = someFacts().with(someSettings().withOrderChannel(channel));
    assertThat(facts.draft().orderChannelId()).isEqualTo(channel);
  }

  @ParameterizedTest(name = "channel {0}: {1}")
  @CsvSource({",not chosen", "13,suspended", "99,no longer has"})
  void a_channel_that_cannot_be_used_holds_the_order_with_the_setting_named(
      @Nullable String channel, String why) {
    var facts = someFacts().with(someSettings().withOrderChannel(channel));
    var reason = assertHeld(facts, "1", ReasonCode.SETTING_INVALID);
    assertThat(reason.message()).asString().contains("orderChannelId", "\"Order channel\"", why);
  }

  @Test
  void without_a_channel_nothing_is_said_about_the_rate() {
    var facts = someFacts().with(someSettings().withOrderChannel("13"));
    assertThat(kind(facts, "2")).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

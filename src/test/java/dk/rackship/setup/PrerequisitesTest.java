package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Json;
import dk.rackship.connection.Settings;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorFailure;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** P1 to P4: each has its own plain sentence, whatever is so. */
class PrerequisitesTest {
  private static final Lateness FIVE_MINUTES = new Lateness(Duration.ofMinutes(5));
  private static final Optional<VendorFailure> NOTHING = Optional.empty();
  private static final Optional<VendorFailure> AWAY =
      Optional.of(new VendorFailure.Unavailable(Vendor.WEBSHIPPER, false, null));

  @ParameterizedTest
  @CsvSource({
    "PT4S, 4 seconds",
    "PT1S, 1 second",
    "PT0.5S, 1 second",
    "PT1M, 1 minute",
    "PT5M, 5 minutes",
    "PT1M30S, 1 minute and 30 seconds",
    "PT1H, 1 hour",
    "PT90M, 1 hour and 30 minutes",
    "P1D, 24 hours"
  })
  void p1_how_late_it_may_be_is_said_in_words(Duration interval, String words) {
    assertThat(Judge.webhooks(false, new Lateness(interval)).detail())
        .asString()
        .contains("Pro plan")
        .endsWith("up to about " + words + " later.");
  }

  @Test
  void p1_with_webhooks_nothing_is_late() {
    assertThat(Judge.webhooks(true, FIVE_MINUTES).met()).isTrue();
    assertThat(Judge.webhooks(true, FIVE_MINUTES).detail()).asString().contains("at once");
  }

  @ParameterizedTest
  @EnumSource(
      value = ConnectionStatus.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "DISCONNECTED")
  void p2_a_login_that_nobody_refused_works_whatever_else_the_connection_waits_for(
      ConnectionStatus status) {
    assertThat(Judge.login(status, false, NOTHING).met()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ConnectionStatus.class)
  void p2_a_refused_login_is_not_met_and_says_what_to_do(ConnectionStatus status) {
    var found = Judge.login(status, true, NOTHING);

    assertThat(found.met()).isFalse();
    assertThat(found.detail())
        .asString()
        .contains(status == ConnectionStatus.DISCONNECTED ? "disconnected" : "Connect Webshipper");
  }

  @Test
  void p2_a_vendor_that_is_away_is_another_sentence_than_a_refused_login() {
    assertThat(Judge.login(ConnectionStatus.ACTIVE, false, AWAY))
        .isEqualTo(
            new Prerequisite(
                Prerequisite.Name.WEBSHIPPER_LOGIN,
                false,
                say("%s does not answer.", "Webshipper")
                    .then(say("Check the login again in some minutes."))));
  }

  @Test
  void p3_suspended_order_channels_are_as_good_as_none() {
    var found = Judge.orderChannel(Optional.of(SomeLists.withSuspendedChannelsOnly()));

    assertThat(found.met()).isFalse();
    assertThat(found.detail()).asString().contains("is suspended");
    assertThat(Judge.orderChannel(Optional.of(SomeLists.withoutChannels())).detail())
        .asString()
        .contains("has no order channel");
  }

  @Test
  void p3_and_p4_stay_as_they_were_known_where_a_vendor_is_away() {
    var known = Judge.orderChannel(Optional.of(SomeLists.LISTS));

    var asked = Judge.asKnown(known, AWAY);

    assertThat(asked.met()).isTrue();
    assertThat(asked.detail())
        .asString()
        .isEqualTo(
            "Webshipper's order channels: 1."
                + " This could not be read anew: Webshipper does not answer.");
    assertThat(Judge.asKnown(known, NOTHING)).isEqualTo(known);
  }

  @Test
  void p4_without_any_rate_of_the_channel_it_is_not_met() {
    var other = Json.read("{\"orderChannelId\": \"77\"}", Settings.class);

    assertThat(Judge.deliveryTerms(other, Optional.of(SomeLists.LISTS)).met()).isFalse();
    assertThat(Judge.deliveryTerms(other, Optional.empty()).met()).isFalse();
  }
}

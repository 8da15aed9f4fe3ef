package dk.rackship.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.Json;
import dk.rackship.connection.Settings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** P1 to P4 as sentences, and the pairs that are suggested. */
class PairingTest {
  private static final Settings CHANNEL_1 =
      Json.read("{\"orderChannelId\": \"1\"}", Settings.class);

  @Test
  void p4_a_rate_of_the_chosen_channel_with_the_equal_name_is_suggested() {
    var options = Options.of("1", SomeLists.LISTS);

    assertThat(options.deliveryTerms())
        .containsExactly(
            new Options.DeliveryTerms("100", "Gls pakkeshop", "10"),
            new Options.DeliveryTerms("101", "Afhentning", null));
  }

  @Test
  void p4_nothing_is_suggested_while_one_of_several_channels_is_to_be_chosen() {
    var options = Options.of(null, SomeLists.LISTS);

    assertThat(options.deliveryTerms())
        .allSatisfy(terms -> assertThat(terms.suggestedShippingRateId()).isNull());
  }

  @Test
  void p4_names_what_is_missing_on_either_side() {
    var found = Judge.deliveryTerms(CHANNEL_1, Optional.of(SomeLists.LISTS));

    assertThat(found.met()).isFalse();
    assertThat(found.detail())
        .asString()
        .isEqualTo(
            "Missing as delivery terms in Rackbeat: PostNord."
                + " Missing as shipping rates in Webshipper: Afhentning.");
  }

  @Test
  void p4_a_mapping_by_hand_is_as_good_as_an_equal_name() {
    var mapped =
        Json.read(
            """
            {"orderChannelId": "1",
             "shippingRates": [{"deliveryTermsId": "101", "shippingRateId": "11"}]}
            """,
            Settings.class);

    assertThat(Judge.deliveryTerms(mapped, Optional.of(SomeLists.LISTS)).met()).isTrue();
  }

  @Test
  void p3_needs_an_order_channel() {
    assertThat(Judge.orderChannel(Optional.of(SomeLists.LISTS)).met()).isTrue();
    assertThat(Judge.orderChannel(Optional.of(SomeLists.withoutChannels())).met()).isFalse();
    assertThat(Judge.orderChannel(Optional.empty()).met()).isFalse();
  }
}

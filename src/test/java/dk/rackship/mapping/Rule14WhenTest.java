package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertSent;
import static dk.rackship.mapping.Decisions.assertSkipped;
import static dk.rackship.mapping.Decisions.kind;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.TransferWhen;
import org.junit.jupiter.api.Test;

class Rule14WhenTest {
  @Test
  void a_booked_order_is_sent() {
    assertSent(someFacts());
    assertThat(kind(someFacts(), "14")).isEqualTo(Verdict.Kind.PASS);
  }

  @Test
  void a_draft_is_not_sent() {
    assertSkipped(someFacts().with(anOrder().draft()), "14", ReasonCode.NOT_BOOKED);
  }

  @Test
  void a_cancelled_order_is_not_sent_although_it_was_booked() {
    var reason =
        assertSkipped(someFacts().with(anOrder().cancelled()), "14", ReasonCode.NOT_BOOKED);
    assertThat(reason.message()).asString().contains("cancelled");
  }

  @Test
  void an_order_that_goes_as_a_whole_keeps_doing_so_after_the_setting_has_changed() {
    var facts = someFacts().with(someSettings().withTransferWhen(TransferWhen.SHIPMENT_SHIPPED));
    assertSent(facts);
    assertThat(kind(facts, "14")).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

package dk.rackship.mapping;

import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderLine;
import java.util.List;

/** The parts that the rules gave, put together; none of the rules may have stopped. */
record Parts(
    Ruling<String> channel,
    Ruling<ChosenRate> rate,
    Ruling<Addresses> addresses,
    Ruling<List<OrderLine>> lines) {

  /** Without a status: Webshipper sets it, and a change must not release what is on hold there. */
  OrderDraft draft(RackbeatOrderFacts facts, String reference) {
    var order = facts.order();
    var attributes =
        OrderAttributes.builder()
            .extRef(reference)
            .visibleRef(reference)
            .currency(Text.orNull(order.currency()))
            .externalComment(Text.orNull(order.note()))
            .deliveryAddress(addresses.given().delivery())
            .senderAddress(addresses.given().sender())
            .billingAddress(addresses.given().billing())
            .originalShipping(rate.given().originalShipping())
            .orderLines(lines.given())
            .build();
    return new OrderDraft(channel.given(), rate.given().shippingRateId(), attributes);
  }
}

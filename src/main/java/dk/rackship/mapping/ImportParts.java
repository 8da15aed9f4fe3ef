package dk.rackship.mapping;

import dk.rackship.rackbeat.OrderDraft;
import dk.rackship.rackbeat.ProductDraft;
import java.util.List;

/**
 * The parts that the rules gave, put together; none of the rules may have stopped.
 *
 * @param deliveryTerms without a part where there are none
 */
record ImportParts(
    List<OfferedLine> lines,
    Ruling<ChosenCustomer> customer,
    Ruling<List<ProductDraft>> products,
    Ruling<String> deliveryTerms,
    Ruling<String> vatZone) {

  RackbeatImport document(WebshipperOrderFacts facts) {
    return new RackbeatImport(
        customer.given().customer(), products.given(), order(facts), customer.given().note());
  }

  private OrderDraft order(WebshipperOrderFacts facts) {
    var attributes = facts.order().attributes();
    var buyer = Buyer.of(facts.order());
    return new OrderDraft(
        customer.given().number().orElse(null),
        Text.orNull(attributes.currency()),
        Text.of(attributes.visibleRef()).orElseGet(() -> Text.orNull(attributes.extRef())),
        ImportedNote.of(facts.order()).orElse(null),
        ImportedAddress.attention(buyer.address()).orElse(null),
        WebshipperOrderRules.otherReference(facts.order().id()),
        facts.settings().employeeId(),
        facts.settings().layoutId(),
        facts.settings().paymentTermsId(),
        deliveryTerms.part(),
        vatZone.given(),
        ImportedAddress.orNull(buyer.address()),
        ImportedAddress.orNull(attributes.deliveryAddress()),
        lines.stream().map(offered -> ImportedLine.of(offered, facts)).toList());
  }
}

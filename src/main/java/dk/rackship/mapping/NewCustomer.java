package dk.rackship.mapping;

import dk.rackship.rackbeat.CustomerDraft;

/** A customer as it is created: from the buyer's address, with the settings of every order. */
final class NewCustomer {
  private NewCustomer() {}

  static WhichCustomer of(Buyer buyer, WebshipperOrderFacts facts) {
    var address = buyer.known().orElseThrow();
    var settings = facts.settings();
    var zone = settings.vatZone();
    var place = ImportedAddress.of(address);
    return new WhichCustomer.New(
        new CustomerDraft(
            buyer.name().orElseThrow(),
            ImportedAddress.attention(address).orElse(null),
            Text.orNull(address.vatNo()),
            place.email(),
            place.phone(),
            place.street(),
            place.street2(),
            place.zipcode(),
            place.city(),
            place.country(),
            settings.customerGroupId(),
            settings.paymentTermsId(),
            settings.layoutId(),
            zone == null ? null : zone.id(),
            Text.orNull(facts.order().attributes().currency())));
  }
}

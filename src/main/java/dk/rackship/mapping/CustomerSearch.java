package dk.rackship.mapping;

import java.util.Optional;

/**
 * What a customer of Rackbeat can be looked up by, as the Webshipper order says it. What is found
 * is not yet the customer: {@link WebshipperOrderRules#decide} compares each.
 */
public record CustomerSearch(Optional<String> vat, Optional<String> email, Optional<String> name) {}

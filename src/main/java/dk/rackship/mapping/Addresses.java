package dk.rackship.mapping;

import dk.rackship.webshipper.Address;
import org.jspecify.annotations.Nullable;

/**
 * An order's addresses in Webshipper's words.
 *
 * @param sender null: Webshipper uses its own
 * @param billing null: Rackbeat has none
 */
record Addresses(Address delivery, @Nullable Address sender, @Nullable Address billing) {}

/**
 * The way to Webshipper: its records as far as we use them, freed of their JSON:API wrapping, and
 * the gateway {@link dk.rackship.webshipper.Webshipper}, the only way through which it is called.
 * Owns no data. The vendor's facts stand in {@code contracts/webshipper.openapi.yaml}.
 *
 * <p>Waiting out an outage is not done here: see {@link dk.rackship.vendor}.
 */
@NullMarked
package dk.rackship.webshipper;

import org.jspecify.annotations.NullMarked;

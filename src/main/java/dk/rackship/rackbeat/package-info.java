/**
 * The way to Rackbeat: its records as far as we use them, and the gateway {@link
 * dk.rackship.rackbeat.Rackbeat}, the only way through which it is called. Owns no data. The
 * vendor's facts stand in {@code contracts/rackbeat.openapi.yaml}; identifiers are text here, also
 * where they are numbers there.
 *
 * <p>Waiting out an outage is not done here: see {@link dk.rackship.vendor}.
 */
@NullMarked
package dk.rackship.rackbeat;

import org.jspecify.annotations.NullMarked;

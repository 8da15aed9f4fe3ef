/**
 * The generator of webhooks: plays Rackbeat telling of booked orders, and remembers when each
 * webhook was due and when it was acknowledged.
 */
@NullMarked
package dk.rackship.bench.load;

import org.jspecify.annotations.NullMarked;

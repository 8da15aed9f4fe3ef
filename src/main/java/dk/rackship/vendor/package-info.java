/**
 * What both vendors' clients share: how a call is made, limited, timed, and what its failures are
 * called. Knows nothing of orders, and holds no data but caches: HTTP clients and rate limits, one
 * of each per connection.
 *
 * <p>There is no circuit breaker. MicroProfile's keeps its state per method and not per merchant,
 * so that one merchant's outage would stop all; the work list does the waiting, and parks the one
 * connection that a {@link VendorFailure} concerns. {@code @Timeout} is not used either, for it
 * does not break a blocking read: every client has its own connect and read time-outs.
 */
@NullMarked
package dk.rackship.vendor;

import org.jspecify.annotations.NullMarked;

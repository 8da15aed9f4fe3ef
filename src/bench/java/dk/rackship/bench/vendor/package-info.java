/**
 * Both vendors in one in-memory server, no more of them than the way of a booked order from
 * Rackbeat to Webshipper needs. Holds the orders that were created, when each arrived, and how many
 * calls came. The shapes follow {@code contracts/rackbeat.openapi.yaml} and {@code
 * contracts/webshipper.openapi.yaml}.
 */
@NullMarked
package dk.rackship.bench.vendor;

import org.jspecify.annotations.NullMarked;

/**
 * The durable list of what to look at. A signal marks one subject of one connection; a server
 * leases a connection, looks at what is due, and settles each look by its outcome: removed, tried
 * again later, or the whole connection parked. Knows nothing about orders: {@link
 * dk.rackship.work.Handler} does. Owns the tables {@code work_item} and {@code connection_lease}.
 */
@NullMarked
package dk.rackship.work;

import org.jspecify.annotations.NullMarked;

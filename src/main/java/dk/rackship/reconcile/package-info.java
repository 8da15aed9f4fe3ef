/**
 * What the webhooks missed, and what a person wants fetched: every few minutes each connection is
 * compared with both vendors, and what changed since is signalled; a synchronisation by hand finds
 * orders of some days or of one reference, and signals those. One server at a time does it for a
 * connection. Owns the tables {@code reconciliation}, {@code sync} and {@code sync_item}.
 */
@NullMarked
package dk.rackship.reconcile;

import org.jspecify.annotations.NullMarked;

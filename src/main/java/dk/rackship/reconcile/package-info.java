/**
 * What the webhooks missed: every few minutes each connection is compared with both vendors, and
 * what changed since is signalled. One server at a time reconciles a connection. Owns the table
 * {@code reconciliation}.
 */
@NullMarked
package dk.rackship.reconcile;

import org.jspecify.annotations.NullMarked;

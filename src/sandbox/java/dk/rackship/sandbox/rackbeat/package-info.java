/**
 * Rackbeat as {@code contracts/rackbeat.openapi.yaml} describes it: account, orders, shipments,
 * customers, items, reference lists, webhooks and the installation. One lock per account; state in
 * memory.
 */
@NullMarked
package dk.rackship.sandbox.rackbeat;

import org.jspecify.annotations.NullMarked;

/**
 * Webshipper as {@code contracts/webshipper.openapi.yaml} describes it: channels, rates, orders,
 * shipments, webhooks, all as JSON:API. One lock per account; state in memory.
 */
@NullMarked
package dk.rackship.sandbox.webshipper;

import org.jspecify.annotations.NullMarked;

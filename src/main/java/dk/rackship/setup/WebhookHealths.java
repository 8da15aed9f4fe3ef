package dk.rackship.setup;

import dk.rackship.connection.WebhookHealth;

/** How our subscriptions are on both sides. */
public record WebhookHealths(WebhookHealth rackbeat, WebhookHealth webshipper) {}

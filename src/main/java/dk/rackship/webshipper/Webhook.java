package dk.rackship.webshipper;

import org.jspecify.annotations.Nullable;

/**
 * A webhook subscription; the list holds those of other integrations too ({@code
 * contracts/webshipper.openapi.yaml}, WebhookAttributes).
 *
 * @param topic {@code order/created} and so on
 * @param latestError null: none known; personal data cannot be excluded, so never logged
 */
public record Webhook(
    String id, String url, String topic, boolean enabled, @Nullable String latestError) {}

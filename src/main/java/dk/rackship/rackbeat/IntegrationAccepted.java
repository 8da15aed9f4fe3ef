package dk.rackship.rackbeat;

import dk.rackship.connection.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Rackbeat's answer to an accepted installation ({@code contracts/rackbeat.openapi.yaml},
 * IntegrationAccepted). It is given once.
 *
 * @param accessToken the account's permanent API token
 * @param appSlug names the app in {@link Rackbeat#setSettingsUrl}
 * @param redirectTo where the browser goes next; null: nowhere
 */
public record IntegrationAccepted(
    Secret accessToken, String appSlug, @Nullable String redirectTo) {}

package dk.rackship.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where browsers and the vendors reach this server: {@code rackship.public-url}. */
@ApplicationScoped
public class PublicUrl {
  private final String base;

  @Inject
  public PublicUrl(
      @ConfigProperty(name = "rackship.public-url") Optional<String> configured,
      @ConfigProperty(name = "http.port", defaultValue = "9080") int port) {
    this(configured.orElse("http://localhost:" + port));
  }

  PublicUrl(String url) {
    var scheme = URI.create(url).getScheme();
    if (scheme == null || !scheme.matches("https?")) {
      throw new IllegalArgumentException("rackship.public-url is not an http or https address");
    }
    this.base = url.replaceAll("/+$", "");
  }

  /** The merchant's page; the key stands in the fragment, so it reaches no server log. */
  public String settingsLink(Secret key) {
    return base + "/settings/#" + key.reveal();
  }

  /** Where this side's webhooks of the connection are to go. */
  public String webhook(WebhookSide side, ConnectionId connection) {
    return base + webhookPath(side, connection);
  }

  /**
   * The end of every webhook address of the connection, whatever the server was called when it was
   * registered. The id in it is nobody else's, so it tells our subscriptions from others'.
   */
  public static String webhookPath(WebhookSide side, ConnectionId connection) {
    return "/webhooks/" + side.name().toLowerCase(Locale.ROOT) + "/" + connection.value();
  }
}

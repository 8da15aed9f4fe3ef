package dk.rackship.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Rackbeat's site, which shows the merchants' pages in a frame: scheme, host and port of {@code
 * rackship.rackbeat.url}.
 */
@ApplicationScoped
public class FramingSite {
  private final String origin;

  @Inject
  public FramingSite(@ConfigProperty(name = "rackship.rackbeat.url") String rackbeat) {
    var url = URI.create(rackbeat);
    this.origin = "%s://%s".formatted(url.getScheme(), url.getAuthority());
  }

  /** As browsers write it: {@code https://app.rackbeat.com}. */
  public String origin() {
    return origin;
  }
}

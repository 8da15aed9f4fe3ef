package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.Set;

/**
 * Browsers send an operator's login along with every call to this server, whichever site's page
 * makes it. Such a page may not change anything.
 */
final class OtherSites {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private OtherSites() {}

  /** Ends a request that another site's page made with 403. */
  static void refuse(ContainerRequestContext request) {
    var madeBy = Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site"));
    if (!allows(request.getMethod(), madeBy)) {
      throw Problem.of(403, say("Another site's page may not do that. Use the console.")).thrown();
    }
  }

  /**
   * Pure.
   *
   * @param madeBy whose page made the request, as every browser of today says; empty: no browser
   */
  static boolean allows(String method, Optional<String> madeBy) {
    return READING.contains(method) || madeBy.map(OWN::contains).orElse(true);
  }
}

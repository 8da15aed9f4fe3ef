package dk.rackship.wiring;

import dk.rackship.reconcile.LeftBehind;
import dk.rackship.reconcile.TwoServers;
import dk.rackship.transfer.RecordTransferred;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that is shipped, with the tests and what they need beside it. */
final class Deployed {
  // Arquillian asks the archive, not the server, where the application's root is.
  private static final String AT_THE_ROOT = "<web-ext><context-root uri=\"/\"/></web-ext>";

  private Deployed() {}

  static WebArchive war() {
    var built = new File(System.getProperty("wiring.war"));
    return ShrinkWrap.createFromZipFile(WebArchive.class, built)
        .addPackage(WiringIT.class.getPackage())
        .addClasses(
            RecordTransferred.class, TwoServers.class, TwoServers.Taken.class, LeftBehind.class)
        .addAsWebInfResource(new StringAsset(AT_THE_ROOT), "ibm-web-ext.xml")
        .addAsLibraries(jar(Assertions.class), jar(Awaitility.class), jar(Matcher.class));
  }

  private static File jar(Class<?> content) {
    try {
      URI jar = content.getProtectionDomain().getCodeSource().getLocation().toURI();
      return new File(jar);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dk.rackship.ops;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that the operator can log in: where no {@code rackship.operator.password} is configured,
 * makes one, prints it once, and hands it to the server's user registry as a server variable. The
 * server notices the new file by itself within a second.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OperatorPassword {
  private static final Logger LOG = LoggerFactory.getLogger(OperatorPassword.class);
  private static final String OVERRIDE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <server>
        <variable name="rackship.operator.password" defaultValue="%s"/>
      </server>
      """;

  @Inject
  @ConfigProperty(name = "rackship.operator.password")
  private Optional<String> configured;

  @Inject
  @ConfigProperty(name = "rackship.operator.user")
  private String user;

  @Inject
  @ConfigProperty(name = "rackship.data-dir")
  private String dataFolder;

  @PostConstruct
  void see() {
    try {
      var file = overrides().resolve("operator.xml");
      if (configured.isEmpty() || isOurs(file, configured.get())) {
        hand(GeneratedPassword.in(Path.of(dataFolder)), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep an operator password", e);
    }
  }

  private static Path overrides() {
    return Path.of(System.getProperty("server.config.dir"), "configDropins", "overrides");
  }

  // What an earlier start handed over looks configured, too.
  private static boolean isOurs(Path file, String password) throws IOException {
    return Files.exists(file) && Files.readString(file).equals(OVERRIDE.formatted(password));
  }

  private void hand(GeneratedPassword password, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    GeneratedPassword.write(file, OVERRIDE.formatted(password.value()));
    if (password.isNew()) {
      LOG.info("Operator login made: user {} password {}", user, password.value());
    }
  }
}

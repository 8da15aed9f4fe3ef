package dk.rackship.sandbox.webshipper;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * Webshipper's hosts: {@code /webshipper/{account}} stands for {@code {account}.api.webshipper.io}.
 */
@ApplicationPath("/webshipper")
public class WebshipperApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Gate.class, Errors.class, RecordsResource.class, TokenResource.class);
  }
}

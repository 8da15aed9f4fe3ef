package dk.rackship.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the database has the schema of this version. */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {
  private final Migrations migrations;

  @Inject
  public Started(Migrations migrations) {
    this.migrations = migrations;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("migrations").status(migrations.isDone()).build();
  }
}

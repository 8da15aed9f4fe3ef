package dk.rackship.ops;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ready while the database answers. The vendors are never asked: their outage is not ours. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
  private static final Logger LOG = LoggerFactory.getLogger(Ready.class);
  private static final int PATIENCE_SECONDS = 3;

  @Resource(lookup = "jdbc/rackship")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select 1")) {
      select.setQueryTimeout(PATIENCE_SECONDS);
      return select.execute();
    } catch (SQLException e) {
      LOG.error("Database does not answer", e);
      return false;
    }
  }
}

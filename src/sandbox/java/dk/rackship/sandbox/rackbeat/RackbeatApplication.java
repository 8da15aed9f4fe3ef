package dk.rackship.sandbox.rackbeat;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Rackbeat's host root; its API is under {@code /api}. */
@ApplicationPath("/rackbeat")
public class RackbeatApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        Gate.class,
        Errors.class,
        AccountResource.class,
        IntegrationResource.class,
        OrdersResource.class,
        OrderLinesResource.class,
        ShipmentsOfOrderResource.class,
        ShipmentsResource.class,
        CustomersResource.class,
        ProductsResource.class,
        LookupsResource.class,
        WebhooksResource.class);
  }
}

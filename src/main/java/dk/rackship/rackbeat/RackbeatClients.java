package dk.rackship.rackbeat;

import dk.rackship.connection.RackbeatLogin;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Makes clients that say who is calling, as Rackbeat asks of its API users. */
@ApplicationScoped
class RackbeatClients {
  private final VendorClients clients;
  private final URI url;
  private final String consumer;
  private final Optional<String> contact;

  @Inject
  RackbeatClients(
      VendorClients clients,
      @ConfigProperty(name = "rackship.rackbeat.url", defaultValue = "https://app.rackbeat.com")
          URI url,
      @ConfigProperty(name = "rackship.consumer.name", defaultValue = "Rackship") String consumer,
      @ConfigProperty(name = "rackship.consumer.contact") Optional<String> contact) {
    this.clients = clients;
    this.url = url;
    this.consumer = consumer;
    this.contact = contact;
  }

  RackbeatHttp.Api api(RackbeatLogin login) {
    return builder()
        .header("Authorization", "Bearer " + login.token().reveal())
        .build(RackbeatHttp.Api.class);
  }

  /** Without a login: the token stands in the path. */
  RackbeatHttp.Installations installation(String token) {
    return builder().build(RackbeatHttp.Installations.class);
  }

  private RestClientBuilder builder() {
    var agent = contact.map(address -> " (" + address + ")").orElse("");
    var builder =
        clients
            .builder(Vendor.RACKBEAT, url)
            .header("User-Agent", consumer + agent)
            .header("API-Version", "latest")
            .header("Consumer-Name", consumer);
    contact.ifPresent(address -> builder.header("Consumer-Contact", address));
    return builder;
  }
}

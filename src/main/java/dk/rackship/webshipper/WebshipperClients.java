package dk.rackship.webshipper;

import dk.rackship.connection.WebshipperAccount;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Makes clients for an account's own host. */
@ApplicationScoped
class WebshipperClients {
  private final VendorClients clients;
  private final String url;

  @Inject
  WebshipperClients(
      VendorClients clients,
      @ConfigProperty(
              name = "rackship.webshipper.url",
              defaultValue = "https://{account}.api.webshipper.io")
          String url) {
    this.clients = clients;
    this.url = url;
  }

  WebshipperHttp.Api api(WebshipperLogin login) {
    return builder(login.account())
        .header("Authorization", "Bearer " + login.token().reveal())
        .build(WebshipperHttp.Api.class);
  }

  WebshipperHttp.Tokens tokens(WebshipperAccount account) {
    return builder(account).build(WebshipperHttp.Tokens.class);
  }

  private RestClientBuilder builder(WebshipperAccount account) {
    var host = URI.create(url.replace("{account}", account.value()));
    return clients.builder(Vendor.WEBSHIPPER, host).header("User-Agent", "Rackship");
  }
}

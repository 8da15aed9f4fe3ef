package dk.rackship.console;

import dk.rackship.connection.Secret;
import dk.rackship.setup.Connect;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Installing from Rackbeat's app store; its one-time token is the proof. */
@Path("/api/installations")
@PermitAll
@Consumes("application/json")
@Produces("application/json")
public class InstallationsResource {
  private final Connect connect;
  private final ConnectionViews views;

  @Inject
  public InstallationsResource(Connect connect, ConnectionViews views) {
    this.connect = connect;
    this.views = views;
  }

  /** The app store's token and the merchant's Webshipper login. */
  public record InstallationInput(
      @Nullable String token, LoginInput.@Nullable Webshipper webshipper) {
    @Override
    public String toString() {
      return "InstallationInput[****]";
    }
  }

  @POST
  @Operation(
      summary = "Installs: proves the login, accepts the installation, starts the first sync")
  public Response install(InstallationInput input) {
    var token = LoginInput.secret(input.token());
    LoginInput.require("token", token, input.webshipper());
    var typed = Objects.requireNonNull(input.webshipper()).credentials();
    return ConnectionsResource.created(connect.install(token.orElseThrow(), typed), views);
  }

  @DELETE
  @Path("/{token}")
  @Operation(summary = "The merchant cancels; Rackbeat is told")
  public void cancel(@PathParam("token") String token) {
    connect.cancel(new Secret(token));
  }
}

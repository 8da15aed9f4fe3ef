package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.demo.RackshipApi;
import dk.rackship.sandbox.rackbeat.RackbeatAccount;
import dk.rackship.sandbox.webshipper.Logins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** How the application gets into the merchant's accounts: installed, let in by key, thrown out. */
@Path("/")
@RequestScoped
public class LoginsControl {
  @Inject Merchants merchants;
  @Inject RackshipApi rackship;

  @PathParam("m")
  int id;

  @POST
  @Path("{m: [0-9]+}/rackbeat/installations")
  public Response install() {
    String token = account().tokens().beginInstallation();
    ObjectNode body = Json.object().put("token", token);
    return Reply.json(201, body.put("beginUrl", rackship.base() + "/begin?token=" + token));
  }

  @POST
  @Path("{m: [0-9]+}/rackbeat/uninstall")
  public Response uninstall() {
    RackbeatAccount account = account();
    return account.locked(
        false,
        () -> {
          account.uninstall();
          return Response.noContent().build();
        });
  }

  @POST
  @Path("{m: [0-9]+}/rackbeat/token")
  public Response makeRackbeatToken() {
    return Reply.json(201, Json.object().put("token", account().tokens().make()));
  }

  @DELETE
  @Path("{m: [0-9]+}/rackbeat/token")
  public Response revokeRackbeatTokens() {
    account().tokens().revoke();
    return Response.noContent().build();
  }

  @POST
  @Path("{m: [0-9]+}/webshipper/token")
  public Response makeWebshipperToken() {
    return Reply.json(201, Json.object().put("token", logins().make()));
  }

  @DELETE
  @Path("{m: [0-9]+}/webshipper/token")
  public Response revokeWebshipperTokens() {
    logins().revoke();
    return Response.noContent().build();
  }

  @POST
  @Path("{m: [0-9]+}/webshipper/user")
  public Response changePassword(String body) {
    String wanted = Json.text(Json.read(body), "password");
    logins().change(wanted.isEmpty() ? Logins.PASSWORD : wanted);
    ObjectNode user = Json.object().put("email", Logins.EMAIL);
    return Reply.json(201, user.put("password", logins().password()));
  }

  @DELETE
  @Path("{m: [0-9]+}/webshipper/user")
  public Response deleteUser() {
    logins().deleteUser();
    return Response.noContent().build();
  }

  @POST
  @Path("{m: [0-9]+}/webshipper/end-logins")
  public Response endLogins() {
    logins().end();
    return Response.noContent().build();
  }

  private RackbeatAccount account() {
    return Reply.merchant(merchants, id).rackbeat();
  }

  private Logins logins() {
    return Reply.merchant(merchants, id).webshipper().logins();
  }
}

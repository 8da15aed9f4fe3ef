package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The account behind a token, its settings, its token, its app. */
@Path("/api")
@RequestScoped
public class AccountResource {
  @Inject Caller caller;

  @GET
  @Path("self")
  public Response self() {
    return caller.run(
        a -> {
          ObjectNode body = Json.object();
          ObjectNode account = body.putObject("user_account").put("id", a.id());
          account.put("company_name", a.companyName()).put("is_ready", true);
          ObjectNode address = account.putObject("address").put("street", "Havnen 3");
          address.put("zipcode", "5970").put("city", "Ærøskøbing").put("country", "Danmark");
          ObjectNode user = body.putObject("user").put("id", 4711).put("name", "Mette Ærøboe");
          user.put("email", "merchant@example.test");
          return Answers.json(200, body);
        });
  }

  @GET
  @Path("settings")
  public Response settings() {
    return caller.run(
        a -> {
          ObjectNode body = Json.object();
          body.putArray("settings").add(setting());
          return Answers.json(200, body);
        });
  }

  @GET
  @Path("settings/{identifier}")
  public Response setting(@PathParam("identifier") String identifier) {
    if (!identifier.equals("default_layout")) {
      throw Refusal.notFound();
    }
    return caller.run(a -> Answers.json(200, setting()));
  }

  private static ObjectNode setting() {
    return Json.object().put("identifier", "default_layout").put("value", "1").put("type", 1);
  }

  @POST
  @Path("tokens/replace-current")
  public Response replaceToken() {
    return caller.run(
        a -> Answers.json(200, Json.object().put("token", a.tokens().replace(caller.token()))));
  }

  @POST
  @Path("plugins/{slug}/set-settings-url")
  public Response settingsUrl(@PathParam("slug") String slug, String body) {
    return caller.write(
        body,
        (a, json) -> {
          if (!Json.text(json, "settings_url").matches("https?://.+")) {
            throw Refusal.invalid("settings_url", "The settings url format is invalid.");
          }
          plugin(a, slug).set("settings_url", json.get("settings_url"));
          return Answers.ok();
        });
  }

  private static ObjectNode plugin(RackbeatAccount account, String slug) {
    Optional<ObjectNode> plugin =
        account.table(Kind.PLUGINS).all().stream()
            .filter(each -> each.path("slug").asText().equals(slug))
            .findFirst();
    return plugin.orElseThrow(Refusal::notFound);
  }
}

package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** E-mail and password for a token, as a form body or, as Rackbeat's client does, in the query. */
@Path("/{account}/v2/oauth/token")
@RequestScoped
public class TokenResource {
  @Inject Caller caller;
  @Context UriInfo uri;

  @POST
  public Response create(String form) {
    Map<String, String> given = new HashMap<>();
    uri.getQueryParameters().forEach((name, values) -> given.put(name, values.get(0)));
    for (String pair : form.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      given.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
    }
    return caller.run(a -> right(a, given) ? token(a) : refused());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static boolean right(WebshipperAccount account, Map<String, String> given) {
    String email = given.getOrDefault("username", "");
    return "password".equals(given.get("grant_type"))
        && account.logins().right(email, given.getOrDefault("password", ""));
  }

  private static Response token(WebshipperAccount account) {
    ObjectNode body = Json.object().put("access_token", account.logins().forPassword());
    body.put("token_type", "Bearer").put("expires_in", Assumptions.TOKEN_SECONDS);
    return Answers.plain(200, body.put("created_at", account.instant().getEpochSecond()));
  }

  private static Response refused() {
    ObjectNode body = Json.object().put("error", "invalid_grant");
    body.put("error_description", "The provided authorization grant is invalid.");
    return Answers.plain(Assumptions.TOKEN_REFUSED_STATUS, body);
  }
}

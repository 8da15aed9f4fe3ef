package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.SaveSettings;
import dk.rackship.setup.SettingsView;
import dk.rackship.setup.ShowSettings;
import dk.rackship.setup.VersionConflict;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A connection's settings, as one document with an ETag. */
@Path("/api/connections/{id}/settings")
@Consumes("application/json")
@Produces("application/json")
public class SettingsResource {
  private final ShowSettings show;
  private final SaveSettings save;
  private final ConnectionViews views;

  @Inject
  public SettingsResource(ShowSettings show, SaveSettings save, ConnectionViews views) {
    this.show = show;
    this.save = save;
    this.views = views;
  }

  @GET
  @Operation(summary = "The settings that count, with what is locked and what is wrong")
  public Response get(@PathParam("id") ConnectionId id) {
    views.existing(id);
    return answer(show.settings(id));
  }

  @PUT
  @Operation(summary = "Saves the whole document; If-Match names the version it was made from")
  public Response put(
      @PathParam("id") ConnectionId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Context Request request,
      JsonNode document) {
    var stored = views.existing(id).settingsVersion();
    if (ifMatch == null) {
      throw Problem.of(428, say("Send If-Match with the ETag of the settings you changed."))
          .thrown();
    }
    if (!matches(request, stored)) {
      throw new VersionConflict();
    }
    save.save(id, stored, document);
    return answer(show.settings(id));
  }

  private static boolean matches(Request request, int version) {
    try {
      return request.evaluatePreconditions(tag(version)) == null;
    } catch (IllegalArgumentException e) {
      throw Problem.of(400, say("If-Match is no ETag: send it with its quotes.")).thrown();
    }
  }

  private static Response answer(SettingsView settings) {
    return Response.ok(settings).tag(tag(settings.version())).build();
  }

  private static EntityTag tag(int version) {
    return new EntityTag(String.valueOf(version));
  }
}

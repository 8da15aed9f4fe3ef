package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.setup.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Merchants' sessions. */
@Path("/api/sessions")
@PermitAll
@Consumes("application/json")
@Produces("application/json")
public class SessionsResource {
  private final Sessions sessions;
  private final WrongKeys wrongKeys;

  @Inject
  public SessionsResource(Sessions sessions, WrongKeys wrongKeys) {
    this.sessions = sessions;
    this.wrongKeys = wrongKeys;
  }

  /** The key of a settings link. */
  public record KeyInput(@Nullable String key) {
    @Override
    public String toString() {
      return "KeyInput[****]";
    }
  }

  @POST
  @Operation(summary = "Exchanges the key of a settings link for a session")
  public Response open(KeyInput input, @Context HttpServletRequest caller) {
    if (input.key() == null || input.key().isBlank()) {
      throw new InvalidInput("key", say("Send the key of the settings link."));
    }
    var address = caller.getRemoteAddr();
    wrongKeys.attempt(address).ifPresent(SessionsResource::slowDown);
    var opened = sessions.open(input.key()).orElseThrow(SessionsResource::refused);
    wrongKeys.wasRight(address);
    return Response.status(Response.Status.CREATED).entity(opened).build();
  }

  private static void slowDown(Duration pause) {
    throw new WebApplicationException(
        Problem.of(
                429, say("Too many wrong keys. Wait a minute, then open the settings link again."))
            .answer()
            .header(HttpHeaders.RETRY_AFTER, pause.toSeconds() + 1)
            .build());
  }

  private static RuntimeException refused() {
    return new WebApplicationException(
        Problem.of(401, say("This settings link is not valid any more. Open the newest one."))
            .answer()
            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
            .build());
  }
}

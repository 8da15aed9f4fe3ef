package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rackship.setup.FieldError;
import dk.rackship.words.Sentence;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as every caller sees it (RFC 9457).
 *
 * @param title the status in words
 * @param detail a sentence for the person in front of it; never a secret, never our insides
 * @param errors which fields are wrong
 * @param errorId finds the cause in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    Sentence detail,
    List<FieldError> errors,
    @Nullable String errorId) {
  /** RFC 9457's media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int UNPROCESSABLE = 422;
  private static final int NOT_FOUND = 404;

  static Problem of(int status, Sentence detail) {
    return new Problem("about:blank", Titles.of(status), status, detail, List.of(), null);
  }

  static Problem invalid(List<FieldError> errors) {
    var detail = say("Some of what was sent cannot be used; each field says why.");
    return new Problem(
        "about:blank", Titles.of(UNPROCESSABLE), UNPROCESSABLE, detail, errors, null);
  }

  /** The same for what does not exist and for what is somebody else's. */
  static Problem notFound() {
    return of(NOT_FOUND, Titles.detail(NOT_FOUND));
  }

  Problem findableBy(String id) {
    return new Problem(type, title, status, detail, errors, id);
  }

  /** The answer; headers may be added. */
  Response.ResponseBuilder answer() {
    return Response.status(status).type(MEDIA_TYPE).entity(this);
  }

  /** To be thrown where a request ends here. */
  WebApplicationException thrown() {
    return new WebApplicationException(detail.toString(), answer().build());
  }
}

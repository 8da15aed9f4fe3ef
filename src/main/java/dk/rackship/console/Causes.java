package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.rackship.setup.Conflict;
import dk.rackship.setup.InvalidInput;
import dk.rackship.setup.VersionConflict;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.words.Sentence;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which answer an exception, or one that it wraps, stands for. Pure. */
final class Causes {
  private static final int DEPTH = 12;

  private Causes() {}

  /** Empty: nothing that is expected to happen. */
  static Optional<Response> known(Throwable failure) {
    return chain(failure).flatMap(cause -> answer(cause).stream()).findFirst();
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.<@Nullable Throwable>iterate(failure, c -> c == null ? null : c.getCause())
        .limit(DEPTH)
        .flatMap(Stream::ofNullable);
  }

  private static Optional<Response> answer(Throwable cause) {
    if (isTooLarge(cause)) {
      return done(Problem.of(413, Titles.detail(413)));
    }
    if (cause instanceof WebApplicationException refused && refused.getCause() == null) {
      return Optional.of(refusal(refused));
    }
    if (cause instanceof InvalidInput invalid) {
      return done(Problem.invalid(invalid.errors()));
    }
    if (cause instanceof Conflict conflict) {
      return done(Problem.of(conflict instanceof VersionConflict ? 412 : 409, conflict.sentence()));
    }
    if (cause instanceof OptimisticLockException) {
      return done(
          Problem.of(
              409, say("Somebody else changed this at the same moment. Load it, then repeat.")));
    }
    return vendorOrBody(cause);
  }

  private static Optional<Response> vendorOrBody(Throwable cause) {
    if (cause instanceof VendorFailure failure) {
      return Optional.of(VendorAnswers.of(failure));
    }
    if (cause instanceof NoContentException) {
      return done(Problem.of(400, say("The body is empty; send a JSON object.")));
    }
    if (cause instanceof JsonProcessingException wrong) {
      return done(JsonComplaint.of(wrong));
    }
    if (cause instanceof SQLTransientConnectionException) {
      var away = Problem.of(503, say("The database does not answer. Try again later."));
      return Optional.of(away.answer().header(HttpHeaders.RETRY_AFTER, 10).build());
    }
    return Optional.empty();
  }

  private static Optional<Response> done(Problem problem) {
    return Optional.of(problem.answer().build());
  }

  private static Response refusal(WebApplicationException refused) {
    var answer = refused.getResponse();
    if (answer.hasEntity() || answer.getStatus() < 400) {
      return answer;
    }
    var problem = Problem.of(answer.getStatus(), detail(refused));
    return Response.fromResponse(answer).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  // The framework throws subclasses, and its messages name classes and addresses; words of our own
  // for a vendor's webhook come with the plain class.
  private static Sentence detail(WebApplicationException refused) {
    var own = refused.getClass() == WebApplicationException.class;
    return own && refused.getMessage() != null
        ? new Sentence(refused.getMessage(), List.of())
        : Titles.detail(refused.getResponse().getStatus());
  }

  // The server's HTTP channel has no public type for a body that grows over its limit.
  private static boolean isTooLarge(Throwable cause) {
    return cause.getClass().getSimpleName().equals("MessageTooLargeException");
  }
}

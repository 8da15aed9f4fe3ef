package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.setup.InvalidInput;
import dk.rackship.transfer.WorstFirst.Place;
import dk.rackship.words.Sentence;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
public class PageRequest {
  private static final int DEFAULT = 50;
  private static final int MOST = 200;
  private static final Sentence OTHER_LIST =
      say("This is another list's cursor: send the nextCursor of the page before.");

  @QueryParam("limit")
  private @Nullable String limit;

  @QueryParam("cursor")
  private @Nullable String cursor;

  /** From JAX-RS. */
  public PageRequest() {}

  PageRequest(@Nullable String limit, @Nullable String cursor) {
    this.limit = limit;
    this.cursor = cursor;
  }

  /** 1 to 200, default 50. Throws {@link InvalidInput}. */
  int limit() {
    return limit == null ? DEFAULT : Choices.wholeNumber("limit", limit, MOST);
  }

  /**
   * Key of the last item of the page before; empty: from the start. Throws {@link InvalidInput}.
   */
  Optional<String> after() {
    return Cursor.parse(cursor).map(Cursor::key);
  }

  /** The same of a list that begins with the worst; null: from the start. */
  @Nullable Place place() {
    return after()
        .map(key -> Place.of(key).orElseThrow(() -> new InvalidInput("cursor", OTHER_LIST)))
        .orElse(null);
  }
}

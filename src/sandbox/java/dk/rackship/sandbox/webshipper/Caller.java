package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who calls, as the gate found out; runs what it asks for alone in its account. */
@RequestScoped
public class Caller {
  private @Nullable WebshipperAccount account;
  private Query query = new Query(new MultivaluedHashMap<>());

  void is(WebshipperAccount found, Query asked) {
    account = found;
    query = asked;
  }

  /** What it asks for. */
  public Query query() {
    return query;
  }

  /** Reads, or writes without a body. */
  public Response run(Function<WebshipperAccount, Response> action) {
    WebshipperAccount found = account;
    if (found == null) {
      throw Refusal.of(401, "401", "Unauthorized");
    }
    return found.locked(() -> action.apply(found));
  }

  /** Writes the {@code data} of a document. */
  public Response write(String body, BiFunction<WebshipperAccount, JsonNode, Response> action) {
    ObjectNode document = Json.read(body);
    if (!(document.get("data") instanceof ObjectNode data)) {
      throw Refusal.of(400, "118", "The required parameter, data, is missing.");
    }
    return run(found -> action.apply(found, data));
  }
}

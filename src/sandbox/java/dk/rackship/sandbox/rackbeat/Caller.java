package dk.rackship.sandbox.rackbeat;

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
  private @Nullable RackbeatAccount account;
  private String token = "";
  private Query query = new Query(new MultivaluedHashMap<>());

  void is(RackbeatAccount found, String shown, Query asked) {
    account = found;
    token = shown;
    query = asked;
  }

  /** The token it showed. */
  public String token() {
    return token;
  }

  /** What it asks for. */
  public Query query() {
    return query;
  }

  /** Reads, or writes without a body. */
  public Response run(Function<RackbeatAccount, Response> action) {
    return locked(query.quiet(), action);
  }

  /** Writes, with a body that may suppress the webhooks. */
  public Response write(String body, BiFunction<RackbeatAccount, ObjectNode, Response> action) {
    ObjectNode json = Json.read(body);
    boolean quiet = query.quiet() || json.path("suppress_webhooks").asBoolean();
    return locked(quiet, found -> action.apply(found, json));
  }

  private Response locked(boolean quiet, Function<RackbeatAccount, Response> action) {
    RackbeatAccount found = account;
    if (found == null) {
      throw Refusal.of(401, "Unauthenticated.");
    }
    return found.locked(quiet, () -> action.apply(found));
  }
}

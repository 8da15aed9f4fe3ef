package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;

/** Answers in the contract's envelopes. */
final class Answers {
  private Answers() {}

  static Response json(int status, JsonNode body) {
    return Response.status(status).type("application/json").entity(Json.bytes(body)).build();
  }

  static Response one(int status, Kind kind, JsonNode record) {
    return json(status, Json.object().set(kind.singular, record));
  }

  static Response one(Kind kind, JsonNode record, Query query) {
    return one(200, kind, FieldMask.of(query.fields()).trim(record));
  }

  static Response ok() {
    return json(200, Json.object().put("message", "OK"));
  }

  /** 206 with the counters beside the list. */
  static Response page(String key, Collection<ObjectNode> rows, Query query) {
    List<ObjectNode> all = query.select(rows);
    FieldMask mask = FieldMask.of(query.fields());
    int limit = query.limit();
    ObjectNode body = Json.object();
    var list = body.putArray(key);
    all.stream()
        .skip((long) (query.page() - 1) * limit)
        .limit(limit)
        .forEach(row -> list.add(mask.trim(row)));
    body.put("total", all.size()).put("pages", (all.size() + limit - 1) / limit);
    return json(206, body.put("page", query.page()).put("limit", limit));
  }
}

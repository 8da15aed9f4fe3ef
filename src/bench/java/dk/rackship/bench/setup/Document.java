package dk.rackship.bench.setup;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A JSON document of the server.
 *
 * @param etag empty where it has none
 */
record Document(JsonNode json, String etag) {

  String text(String field) {
    return json.path(field).asText();
  }
}

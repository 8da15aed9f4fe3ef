package dk.rackship.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One of {@code src/test/contracts}: finds the schema for an answer and holds the answer against
 * it. Remembers which operations were seen.
 */
final class Contract {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final ObjectMapper JSON = new ObjectMapper();
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private final JsonNode document;
  private final Set<String> seen = new TreeSet<>();

  Contract(String file) {
    try {
      document = YAML.readTree(Files.readString(Path.of("src/test/contracts", file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    nullable(document.path("components").path("schemas"));
  }

  /** OpenAPI 3.0 writes "or null" in a way of its own; this turns it into JSON schema's. */
  private static void nullable(JsonNode node) {
    node.forEach(Contract::nullable);
    if (node instanceof ObjectNode schema && schema.path("nullable").asBoolean()) {
      schema.remove("nullable");
      if (schema.has("type")) {
        JsonNode type = schema.get("type");
        schema.putArray("type").add(type).add("null");
        allowNull(schema);
      } else {
        ObjectNode same = schema.deepCopy();
        schema.removeAll();
        schema.putArray("anyOf").add(same).addObject().put("type", "null");
      }
    }
  }

  private static void allowNull(ObjectNode schema) {
    if (schema.get("enum") instanceof ArrayNode values) {
      Iterator<JsonNode> all = values.iterator();
      boolean there = false;
      while (all.hasNext()) {
        there |= all.next().isNull();
      }
      if (!there) {
        values.addNull();
      }
    }
  }

  /**
   * The answer must be one that the contract lists for the operation, with a body of its schema.
   */
  void check(String method, String path, int status, String body) {
    String template = template(path);
    seen.add(method + " " + template);
    JsonNode responses =
        document
            .at("/paths")
            .path(template)
            .path(method.toLowerCase(Locale.ROOT))
            .path("responses");
    JsonNode response = resolve(response(responses, status));
    assertThat(response.isMissingNode())
        .as("%s %s may not answer %d: %s", method, template, status, body)
        .isFalse();
    JsonNode schema = response.path("content").path(0);
    Iterator<JsonNode> media = response.path("content").elements();
    schema = media.hasNext() ? media.next().path("schema") : schema;
    if (!schema.isMissingNode() && !schema.path("format").asText().equals("binary")) {
      validate(method + " " + path + " " + status, schema, body);
    }
  }

  /** Counts the operation as called; for answers without a body. */
  void seen(String method, String path) {
    seen.add(method + " " + template(path));
  }

  /** The body must be of the schema with this name. */
  void validate(String name, String schema, String body) {
    validate(name, JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), body);
  }

  private void validate(String what, JsonNode schema, String body) {
    ObjectNode root = JSON.createObjectNode();
    root.putArray("allOf").add(schema);
    root.putObject("components").set("schemas", document.at("/components/schemas"));
    try {
      assertThat(schemas.getSchema(root).validate(JSON.readTree(body)))
          .as("%s%n%s", what, body)
          .isEmpty();
    } catch (IOException e) {
      throw new AssertionError(what + " is no JSON: " + body, e);
    }
  }

  private static JsonNode response(JsonNode responses, int status) {
    for (String key : new String[] {"" + status, status / 100 + "XX", "default"}) {
      if (responses.has(key)) {
        return responses.get(key);
      }
    }
    return responses.path("none");
  }

  private JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private String template(String path) {
    String plain = path.replaceFirst("\\?.*", "");
    Set<String> matching =
        new TreeSet<>(Comparator.comparingInt(Contract::parameters).thenComparing(t -> t));
    document
        .path("paths")
        .fieldNames()
        .forEachRemaining(
            template -> {
              if (Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), plain)) {
                matching.add(template);
              }
            });
    assertThat(matching).as("path in the contract for %s", plain).isNotEmpty();
    return matching.iterator().next();
  }

  private static int parameters(String template) {
    return template.length() - template.replace("{", "").length();
  }

  /** Operations of the contract that nobody called. */
  Set<String> unseen() {
    Set<String> all = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> {
                          if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                            all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                          }
                        }));
    all.removeAll(seen);
    return all;
  }
}

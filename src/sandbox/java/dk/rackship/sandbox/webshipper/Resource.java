package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** One record: its attributes, and the ids of the records it points to (0: none). */
public final class Resource {
  final Type type;
  final int id;
  final ObjectNode attributes;
  private final Map<String, Integer> toOne = new LinkedHashMap<>();

  Resource(Type type, int id, ObjectNode attributes) {
    this.type = type;
    this.id = id;
    this.attributes = attributes;
    type.toOne().keySet().forEach(name -> toOne.put(name, attributes.path(name + "_id").asInt()));
  }

  /** Id of the record it points to; 0 if none. */
  public int to(String relationship) {
    return toOne.getOrDefault(relationship, 0);
  }

  Resource point(String relationship, int target) {
    toOne.put(relationship, target);
    return this;
  }

  /** The attribute's text; empty if absent or null. */
  public String text(String attribute) {
    return Json.text(attributes, attribute);
  }

  /** The attributes themselves. */
  public ObjectNode attributes() {
    return attributes;
  }

  /** Number of the record. */
  public int id() {
    return id;
  }
}

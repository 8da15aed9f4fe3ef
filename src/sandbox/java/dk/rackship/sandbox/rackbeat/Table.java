package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Records of one kind in the order they were made. */
public final class Table {
  private final Kind kind;
  private final Map<String, ObjectNode> rows = new LinkedHashMap<>();
  private final Set<String> hidden = ConcurrentHashMap.newKeySet();

  Table(Kind kind) {
    this.kind = kind;
  }

  /** By number, id or slug. */
  public Optional<ObjectNode> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  /**
   * By number, id or slug.
   *
   * @throws Refusal 404
   */
  public ObjectNode get(String key) {
    return find(key).orElseThrow(Refusal::notFound);
  }

  /** As {@link #get}, for a caller of the API: what is hidden is not found. */
  ObjectNode visible(String key) {
    return find(hidden.contains(key) ? "" : key).orElseThrow(Refusal::notFound);
  }

  /** Adds or replaces it. */
  public ObjectNode put(ObjectNode row) {
    rows.put(row.path(kind.key).asText(), row);
    return row;
  }

  /** Takes it out. */
  public void remove(String key) {
    rows.remove(key);
  }

  /** All. */
  public Collection<ObjectNode> all() {
    return rows.values();
  }

  Collection<ObjectNode> visible() {
    return rows.values().stream()
        .filter(row -> !hidden.contains(row.path(kind.key).asText()))
        .toList();
  }

  void hide(String key) {
    hidden.add(key);
  }

  void show(String key) {
    hidden.remove(key);
  }
}

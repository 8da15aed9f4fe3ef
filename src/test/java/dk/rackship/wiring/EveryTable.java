package dk.rackship.wiring;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every table that holds something of a connection, as the database's own catalogue names them: one
 * that a later migration makes is among them by itself.
 */
@ApplicationScoped
public class EveryTable {
  private static final String OF_A_CONNECTION =
      "select table_name from information_schema.columns"
          + " where table_schema = 'public' and column_name = 'connection_id'";

  @Inject private Rows rows;

  List<String> names() {
    return rows.column(String.class, OF_A_CONNECTION);
  }

  List<String> withRowsOf(ConnectionId id) {
    return names().stream().filter(table -> !isEmpty(table, id)).toList();
  }

  private boolean isEmpty(String table, ConnectionId id) {
    var sql = "select 1 from %s where connection_id = '%s'".formatted(table, id);
    return rows.column(Integer.class, sql).isEmpty();
  }

  /** Puts a row into each that has none. A table that refers to another waits for its turn. */
  void fill(ConnectionId id) {
    var waiting = new ArrayList<>(names());
    waiting.removeAll(withRowsOf(id));
    for (var before = -1; waiting.size() != before && !waiting.isEmpty(); ) {
      before = waiting.size();
      waiting.removeIf(table -> isFilled(table, id));
    }
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("no row can be put into " + waiting);
    }
  }

  private boolean isFilled(String table, ConnectionId id) {
    var columns = rows.column(String.class, columns(table, "column_name"));
    var types = rows.column(String.class, columns(table, "data_type"));
    var values = types.stream().map(type -> value(type, id)).toList();
    try {
      rows.change(
          "insert into %s (connection_id, %s) values ('%s', %s)"
              .formatted(table, String.join(", ", columns), id, String.join(", ", values)));
      return true;
    } catch (IllegalStateException e) {
      // what it refers to is not there yet, or the server itself has put a row in meanwhile
      return !isEmpty(table, id);
    }
  }

  private static String columns(String table, String what) {
    return "select %s from information_schema.columns where table_schema = 'public'".formatted(what)
        + " and table_name = '%s' and column_name <> 'connection_id' and is_nullable = 'NO'"
            .formatted(table)
        + " and column_default is null order by ordinal_position";
  }

  /**
   * Ids end alike, so that one row refers to the other. Moments are to come: what is over, a
   * session say, the server would tidy away before it is looked for.
   */
  private static String value(String type, ConnectionId id) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "integer", "bigint" -> "1";
      case "boolean" -> "false";
      case "timestamp with time zone" -> "current_timestamp + interval '1' day";
      case "binary varying", "bytea" -> "x'00'";
      default -> "'" + id.value().substring(0, 10) + "'";
    };
  }
}

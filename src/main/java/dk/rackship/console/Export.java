package dk.rackship.console;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything stored about one connection as one JSON document, a list per table, written row by
 * row: its size does not matter.
 */
@ApplicationScoped
public class Export {
  private static final Pattern UNDERSCORE = Pattern.compile("_(.)");
  @PersistenceContext private EntityManager database;

  /** Writes the document. Leaves the stream open. */
  @Transactional
  public void write(ConnectionId id, OutputStream out) throws IOException {
    var json = Json.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    for (var section : ExportSection.ALL) {
      json.writeArrayFieldStart(section.name());
      rows(section, id, json);
      json.writeEndArray();
    }
    json.writeEndObject();
    json.close();
  }

  private void rows(ExportSection section, ConnectionId id, JsonGenerator json) throws IOException {
    @SuppressWarnings("unchecked") // a native query has no typed stream
    Iterator<Tuple> rows =
        database
            .createNativeQuery(section.sql(), Tuple.class)
            .setParameter(1, id.value())
            .getResultStream()
            .iterator();
    while (rows.hasNext()) {
      row(section.columns(), rows.next(), json);
    }
  }

  private static void row(List<String> columns, Tuple row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (var i = 0; i < columns.size(); i++) {
      json.writeFieldName(camelCase(columns.get(i)));
      value(columns.get(i), row.get(i), json);
    }
    json.writeEndObject();
  }

  private static void value(String column, @Nullable Object value, JsonGenerator json)
      throws IOException {
    if (value instanceof String text && ExportSection.isDocument(column)) {
      json.writeTree(Json.MAPPER.readTree(text));
    } else if (value instanceof OffsetDateTime time) {
      json.writeObject(time.toInstant());
    } else {
      json.writeObject(value);
    }
  }

  static String camelCase(String column) {
    return UNDERSCORE.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }
}

package dk.rackship.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The settings that count: the merchant's, with the operator's configuration on top. {@code
 * rackship.connection.<Rackbeat account id>.<field>} overrides and locks one field of one
 * connection, {@code rackship.settings.<field>} is the default of new connections. Lists are
 * comma-separated; {@code shippingRates} are pairs {@code <delivery terms>:<rate>}; an empty value
 * is "not chosen".
 */
@ApplicationScoped
public class EffectiveSettings {
  private static final List<String> FIELDS =
      Stream.of(Settings.class.getRecordComponents()).map(field -> field.getName()).toList();
  private final Config config;

  @Inject
  public EffectiveSettings(Config config) {
    this.config = config;
  }

  /** What this connection's orders are decided by. */
  public Settings of(Connection connection) {
    return overlaid(connection.settings(), prefix(connection));
  }

  /** The fields that the operator's configuration holds fast, in the guide's order. */
  public List<String> locked(Connection connection) {
    var prefix = prefix(connection);
    return FIELDS.stream().filter(field -> value(prefix, field).isPresent()).toList();
  }

  /** What a new connection begins with. */
  public Settings defaults() {
    return overlaid(Json.read("{}", Settings.class), "rackship.settings.");
  }

  private static String prefix(Connection connection) {
    return "rackship.connection." + connection.rackbeatAccountId() + ".";
  }

  private Settings overlaid(Settings chosen, String prefix) {
    ObjectNode document = Json.MAPPER.valueToTree(chosen);
    for (var field : FIELDS) {
      value(prefix, field).ifPresent(text -> document.set(field, node(prefix, field, text)));
    }
    try {
      return Json.MAPPER.convertValue(document, Settings.class);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a value under " + prefix + " cannot be used", e);
    }
  }

  private Optional<String> value(String prefix, String field) {
    var raw = config.getConfigValue(prefix + field);
    return Optional.ofNullable(raw.getRawValue()).map(String::strip);
  }

  private static JsonNode node(String prefix, String field, String text) {
    var nodes = Json.MAPPER.getNodeFactory();
    return switch (field) {
      case "shippingRates" -> rates(prefix + field, text);
      case "excludedCustomerGroupIds" -> {
        ArrayNode ids = nodes.arrayNode();
        parts(text).forEach(ids::add);
        yield ids;
      }
      default -> text.isEmpty() ? nodes.nullNode() : nodes.textNode(text);
    };
  }

  private static ArrayNode rates(String key, String text) {
    ArrayNode rows = Json.MAPPER.createArrayNode();
    parts(text)
        .forEach(
            pair -> {
              var ids = pair.split(":", -1);
              if (ids.length != 2) {
                throw new IllegalArgumentException(key + " is not a list of terms:rate pairs");
              }
              rows.add(Json.MAPPER.valueToTree(new RateMapping(ids[0].strip(), ids[1].strip())));
            });
    return rows;
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }
}

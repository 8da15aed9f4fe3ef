package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import java.util.Collection;
import java.util.List;

/**
 * JSON:API documents of records: relationships with links, and with data where they are included.
 */
final class Documents {
  private final WebshipperAccount account;

  Documents(WebshipperAccount account) {
    this.account = account;
  }

  ObjectNode one(Resource resource, Collection<String> include) {
    ObjectNode document = Json.object();
    document.set("data", data(resource, include));
    include(document, List.of(resource), include);
    return document;
  }

  ObjectNode list(List<Resource> resources, Collection<String> include) {
    ObjectNode document = Json.object();
    ArrayNode data = document.putArray("data");
    resources.forEach(resource -> data.add(data(resource, include)));
    include(document, resources, include);
    return document;
  }

  ObjectNode data(Resource resource, Collection<String> include) {
    ObjectNode data = Json.object().put("id", String.valueOf(resource.id));
    data.put("type", resource.type.path());
    data.set("attributes", attributes(resource));
    String self = "/v2/" + resource.type.path() + "/" + resource.id;
    ObjectNode relationships = data.putObject("relationships");
    resource
        .type
        .toOne()
        .forEach(
            (name, type) -> {
              ObjectNode relationship = link(relationships, self, name);
              if (include.contains(name)) {
                relationship.set("data", identifier(type, resource.to(name)));
              }
            });
    toMany(resource)
        .forEach(name -> many(link(relationships, self, name), resource, name, include));
    data.putObject("links").put("self", self);
    data.putObject("meta").put("copyright", "Webshipper ApS (sandbox)");
    return data;
  }

  private static ObjectNode attributes(Resource resource) {
    ObjectNode attributes = resource.attributes.deepCopy();
    if (Assumptions.SECRET_IS_HIDDEN) {
      attributes.remove("secret");
    }
    return attributes;
  }

  private static ObjectNode link(ObjectNode relationships, String self, String name) {
    ObjectNode relationship = relationships.putObject(name);
    ObjectNode links = relationship.putObject("links");
    links.put("self", self + "/relationships/" + name).put("related", self + "/" + name);
    return relationship;
  }

  private static List<String> toMany(Resource resource) {
    return switch (resource.type) {
      case ORDERS -> List.of("shipments");
      case SHIPMENTS -> List.of("labels");
      case ORDER_CHANNELS -> List.of("shipping_rates");
      default -> List.of();
    };
  }

  private void many(
      ObjectNode relationship, Resource resource, String name, Collection<String> include) {
    if (include.contains(name)) {
      ArrayNode data = relationship.putArray("data");
      account.related(resource, name).forEach(each -> data.add(identifier(name, each.id)));
    }
  }

  private static JsonNode identifier(String type, int id) {
    return id == 0
        ? NullNode.getInstance()
        : Json.object().put("type", type).put("id", String.valueOf(id));
  }

  private void include(ObjectNode document, List<Resource> resources, Collection<String> include) {
    if (!include.isEmpty()) {
      ArrayNode included = document.putArray("included");
      resources.stream()
          .flatMap(resource -> include.stream().flatMap(n -> account.related(resource, n).stream()))
          .distinct()
          .forEach(each -> included.add(data(each, List.of())));
    }
  }
}

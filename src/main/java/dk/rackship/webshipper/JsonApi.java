package dk.rackship.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.vendor.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The wrapping of everything that Webshipper says and hears (JSON:API 1.0). */
final class JsonApi {
  static final String MEDIA_TYPE = "application/vnd.api+json";
  // Fixed by Webshipper; a shorter page is the last.
  private static final int PAGE = 30;

  private JsonApi() {}

  /** One record, or none where a relation is empty. */
  public record One<A>(@Nullable Resource<A> data) {
    Optional<Resource<A>> resource() {
      return Optional.ofNullable(data);
    }

    Resource<A> required() {
      return resource().orElseThrow();
    }
  }

  public record Many<A>(List<Resource<A>> data) {
    public Many {
      data = Wire.list(data);
    }

    <T> Slice<T> slice(Function<Resource<A>, T> item) {
      return new Slice<>(data.stream().map(item).toList(), data.size() >= PAGE);
    }
  }

  public record Resource<A>(String id, A attributes, @Nullable Relationships relationships) {
    public Resource {
      Wire.required(id, "an id");
    }

    <T> T as(BiFunction<String, A, T> type) {
      return type.apply(id, attributes);
    }
  }

  /** The relation that we follow; its data is there when it was asked for. */
  public record Relationships(@Nullable Relationship order) {}

  public record Relationship(@Nullable JsonNode data) {
    Optional<String> id() {
      return Optional.ofNullable(data)
          .map(node -> node.path("id").asText())
          .filter(id -> !id.isEmpty());
    }
  }

  /** A record to be written. */
  public record Draft<A>(DraftData<A> data) {}

  public record DraftData<A>(
      @Nullable String id, String type, A attributes, @Nullable Map<String, ToOne> relationships) {}

  public record ToOne(Identifier data) {
    static ToOne of(String type, String id) {
      return new ToOne(new Identifier(type, id));
    }
  }

  public record Identifier(String type, String id) {}
}

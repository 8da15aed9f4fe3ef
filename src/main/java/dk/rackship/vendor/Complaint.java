package dk.rackship.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says about a refused call: Rackbeat in Laravel's form, Webshipper as JSON:API
 * errors ({@code contracts/}, Error and ErrorDocument). Either may say nothing.
 *
 * @param code the vendor's code
 * @param message blank: it said nothing; at most 300 characters; e-mail addresses and phone numbers
 *     are masked
 * @param pointer the field it is about
 */
public record Complaint(@Nullable String code, String message, @Nullable String pointer) {
  private static final int LONGEST = 300;

  // a vendor may quote what was sent, and the words are stored and shown
  private static final Pattern PERSONAL =
      Pattern.compile("[^\\s@\"'<>()]+@[^\\s@\"'<>()]+|\\+\\d[\\d ]{6,}\\d");

  public Complaint {
    message = PERSONAL.matcher(message).replaceAll("***");
    message = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
  }

  /** Reads an error body of either form; a body of no known form says nothing. */
  static Complaint of(String body) {
    var root = json(body);
    var errors = root.path("errors");
    return errors.isArray() && !errors.isEmpty()
        ? jsonApi(errors.get(0))
        : laravel(said(root.path("message")), errors);
  }

  private static Complaint jsonApi(JsonNode error) {
    var title = said(error.path("title"));
    var detail = said(error.path("detail"));
    return new Complaint(
        text(error.path("code")),
        joined(title, detail),
        text(error.path("source").path("pointer")));
  }

  private static Complaint laravel(String message, JsonNode errors) {
    var fields = errors.properties().iterator();
    if (!fields.hasNext()) {
      return new Complaint(null, message, null);
    }
    var first = fields.next();
    var detail = first.getValue().path(0).asText(first.getValue().asText());
    return new Complaint(null, joined(message, detail), first.getKey());
  }

  private static String joined(String title, String detail) {
    return detail.contains(title) ? detail : (title + " " + detail).strip();
  }

  // null, unlike in asText(), is not the word "null"
  private static String said(JsonNode node) {
    return node.isTextual() ? node.asText() : "";
  }

  private static @Nullable String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asText() : null;
  }

  private static JsonNode json(String body) {
    try {
      return VendorJson.mapper().readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}

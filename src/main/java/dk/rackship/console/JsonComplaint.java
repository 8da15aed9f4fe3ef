package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import dk.rackship.setup.FieldError;
import dk.rackship.words.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body, in words that quote nothing of it. Pure. */
final class JsonComplaint {
  private JsonComplaint() {}

  static Problem of(JsonProcessingException wrong) {
    if (wrong instanceof JsonMappingException mapping && !isText(mapping)) {
      return Problem.invalid(List.of(new FieldError(path(mapping), sentence(mapping))));
    }
    return Problem.of(400, sentence(wrong.getLocation()));
  }

  private static boolean isText(JsonMappingException mapping) {
    return mapping.getCause() instanceof JsonParseException
        || mapping.getCause() instanceof JsonEOFException;
  }

  private static Sentence sentence(@Nullable JsonLocation at) {
    return at == null
        ? say("The body is not JSON.")
        : say("The body is not JSON: see line %s, column %s.", at.getLineNr(), at.getColumnNr());
  }

  private static String path(JsonMappingException mapping) {
    var path =
        mapping.getPath().stream()
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "body" : path;
  }

  private static Sentence sentence(JsonMappingException mapping) {
    if (mapping instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return Choices.mustBeOneOf(format.getTargetType());
    }
    return mapping.getPath().isEmpty()
        ? say("Must be a JSON object.")
        : say("Has a value that cannot be used here.");
  }
}

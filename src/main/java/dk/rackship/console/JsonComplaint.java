package dk.rackship.console;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import dk.rackship.setup.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a body, in words that quote nothing of it. Pure. */
final class JsonComplaint {
  private JsonComplaint() {}

  static Problem of(JsonProcessingException wrong) {
    if (wrong instanceof JsonMappingException mapping && !isText(mapping)) {
      return Problem.invalid(List.of(new FieldError(path(mapping), sentence(mapping))));
    }
    return Problem.of(400, "The body is not JSON%s.".formatted(place(wrong)));
  }

  private static boolean isText(JsonMappingException mapping) {
    return mapping.getCause() instanceof JsonParseException
        || mapping.getCause() instanceof JsonEOFException;
  }

  private static String place(JsonProcessingException wrong) {
    var at = wrong.getLocation();
    return at == null ? "" : ": see line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String path(JsonMappingException mapping) {
    var path =
        mapping.getPath().stream()
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "body" : path;
  }

  private static String sentence(JsonMappingException mapping) {
    if (mapping instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return Stream.of(format.getTargetType().getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "Must be one of ", "."));
    }
    return mapping.getPath().isEmpty()
        ? "Must be a JSON object."
        : "Has a value that cannot be used here.";
  }
}

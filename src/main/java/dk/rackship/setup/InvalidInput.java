package dk.rackship.setup;

import dk.rackship.words.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** Fields are wrong; nothing was changed. Lists every wrong field. */
public class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super(
        errors.stream().map(error -> error.message().toString()).collect(Collectors.joining(" ")));
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("nothing is wrong");
    }
    this.errors = List.copyOf(errors);
  }

  /** One field is wrong. */
  public InvalidInput(String field, Sentence message) {
    this(List.of(new FieldError(field, message)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}

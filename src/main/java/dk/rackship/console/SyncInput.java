package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.reconcile.DayRange;
import dk.rackship.reconcile.SyncKind;
import dk.rackship.reconcile.SyncWanted;
import dk.rackship.setup.FieldError;
import dk.rackship.setup.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to synchronise, as it was typed. {@code OPTIONS} takes no notice of the rest.
 *
 * @param from the first day of creation, of the merchant's time zone
 * @param to the last day, included; null: up to now
 * @param reference a number or reference of an order on its own side
 */
public record SyncInput(
    @Schema(implementation = SyncKind.class) @Nullable String kind,
    @Schema(format = "date") @Nullable String from,
    @Schema(format = "date") @Nullable String to,
    @Nullable String reference) {
  private static final int LONGEST_REFERENCE = 100;

  /** Throws {@link InvalidInput} with every field that cannot be used. */
  SyncWanted wanted(LocalDate today) {
    if (SyncKind.OPTIONS.name().equals(kind)) {
      return SyncWanted.options();
    }
    var wrong = new ArrayList<FieldError>();
    var wantedKind = kind(wrong);
    var first = day("from", from, wrong);
    var last = day("to", to, wrong);
    var name = reference(wrong);
    if (first.isPresent() && first.get().isAfter(today)) {
      wrong.add(new FieldError("from", say("Lies in the future.")));
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      wrong.add(new FieldError("to", say("Is before the first day (from).")));
    }
    if (wantedKind.isPresent() && isEmpty(from) && isEmpty(reference)) {
      wrong.add(new FieldError("from", say("Give the first day, or a reference.")));
    }
    if (wantedKind.isEmpty() || !wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
    var days = new DayRange(first.orElse(null), last.orElse(null));
    return new SyncWanted(wantedKind.get(), days, name.orElse(null));
  }

  private Optional<SyncKind> kind(List<FieldError> wrong) {
    var found = Stream.of(SyncKind.values()).filter(word -> word.name().equals(kind)).findFirst();
    if (found.isEmpty()) {
      wrong.add(new FieldError("kind", Choices.mustBeOneOf(SyncKind.class)));
    }
    return found;
  }

  private static Optional<LocalDate> day(
      String field, @Nullable String typed, List<FieldError> wrong) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException e) {
      wrong.add(new FieldError(field, say("Must be a day such as 2026-11-01.")));
      return Optional.empty();
    }
  }

  private Optional<String> reference(List<FieldError> wrong) {
    var name = Optional.ofNullable(reference).map(String::strip).filter(text -> !text.isEmpty());
    if (name.filter(text -> text.length() > LONGEST_REFERENCE).isPresent()) {
      wrong.add(new FieldError("reference", say("Is longer than 100 characters.")));
    }
    return name;
  }

  private static boolean isEmpty(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }
}

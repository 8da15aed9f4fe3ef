package dk.rackship.words;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceColumnTest {
  private final SentenceColumn column = new SentenceColumn();

  static Stream<Sentence> sentences() {
    return Stream.of(
        say("Both sides agree."),
        say("The customer %s is barred.", "17"),
        say("A \"quoted\" %s, a line\nend and 100 %%.", "[\"list\"]"),
        say("The first.").then(say("line %s", say("%s of %s", "2", "Ærø"))),
        Sentence.list(List.of(say("name"), say("line %s", "given"))));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void what_was_stored_is_read_as_it_was(Sentence sentence) {
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(sentence)))
        .isEqualTo(sentence);
  }

  @Test
  void no_sentence_is_none() {
    assertThat(column.convertToDatabaseColumn(null)).isNull();
    assertThat(column.convertToEntityAttribute(null)).isNull();
  }

  @Test
  void what_an_older_version_stored_is_read_as_it_stands() {
    assertThat(column.convertToEntityAttribute("The order 100 % is barred."))
        .hasToString("The order 100 % is barred.");
  }

  @Test
  void without_anything_put_in_it_is_the_english_itself() {
    assertThat(SentenceColumn.stored(say("Both sides agree."))).isEqualTo("Both sides agree.");
  }

  @Test
  void what_is_too_long_for_the_column_is_cut_and_still_read() {
    var long1 = say("%s refused: %s", "Rackbeat", "\"".repeat(1500));
    assertThat(SentenceColumn.stored(long1)).startsWith("Rackbeat refused: \"\"").hasSize(1518);
    var long2 = say("%s refused: %s", "Rackbeat", "x".repeat(3000));
    assertThat(SentenceColumn.stored(long2)).startsWith("Rackbeat refused: xx").hasSize(2000);
  }
}

package dk.rackship.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.WebhookHealth;
import dk.rackship.setup.Prerequisite;
import dk.rackship.transfer.Direction;
import dk.rackship.transfer.TransferState;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is missing in any language. */
class MessagesTest {
  private static final String COMMON = "";

  static List<String> folders() {
    return Sources.folders();
  }

  // ---- the languages

  @ParameterizedTest
  @MethodSource("folders")
  void every_language_has_the_same_keys_and_the_same_placeholders(String folder) {
    var english = Texts.of(folder, "en");
    assertThat(english.keys()).isNotEmpty();
    for (var language : Texts.LANGUAGES) {
      var texts = Texts.of(folder, language);
      assertThat(texts.keys()).as(language).isEqualTo(english.keys());
      assertThat(texts.placeholders()).as(language).isEqualTo(english.placeholders());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void no_text_is_empty_and_nothing_but_texts_is_in_the_files(String folder) {
    for (var language : Texts.LANGUAGES) {
      var texts = Texts.of(folder, language);
      assertThat(texts.byKey().values()).as(language).noneMatch(String::isBlank);
      assertThat(texts.rest()).as(language).isEqualTo("export default { };");
    }
  }

  @Test
  void a_key_belongs_to_one_folder_only() {
    var all = folders().stream().flatMap(folder -> Texts.of(folder, "en").keys().stream());
    assertThat(all).doesNotHaveDuplicates();
  }

  // ---- the modules

  @ParameterizedTest
  @MethodSource("folders")
  void every_key_that_a_module_asks_for_has_a_text(String folder) {
    Set<String> known = new TreeSet<>(Texts.of(COMMON, "en").keys());
    known.addAll(Texts.of(folder, "en").keys());
    for (var module : modulesOf(folder)) {
      var used = UsedKeys.in(Sources.text(module));
      assertThat(used.exact()).as(module).filteredOn(key -> !known.contains(key)).isEmpty();
      assertThat(used.made())
          .as(module)
          .filteredOn(made -> known.stream().noneMatch(key -> made.matcher(key).matches()))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void every_text_is_used(String folder) {
    var readers = folder.equals(COMMON) ? Sources.modules() : modulesOf(folder);
    var used = UsedKeys.in(readers.stream().map(Sources::text).collect(Collectors.joining()));
    assertThat(Texts.of(folder, "en").keys()).filteredOn(key -> !used.uses(key)).isEmpty();
  }

  // Of the common texts' readers only those that every page shares.
  private static List<String> modulesOf(String folder) {
    return Sources.modules().stream()
        .filter(
            module ->
                folder.equals(COMMON)
                    ? folders().stream()
                        .filter(other -> !other.equals(COMMON))
                        .noneMatch(module::startsWith)
                    : module.startsWith(folder))
        .toList();
  }

  // ---- the words of the interface

  @Test
  void every_word_of_the_interface_has_its_texts_and_none_has_gone() {
    isComplete("state.", words(TransferState.values(), ""));
    isComplete("direction.", words(Direction.values(), ""));
    isComplete("status.", words(ConnectionStatus.values(), "", ".todo"));
    isComplete("webhooks.", words(WebhookHealth.values(), ""));
    isComplete("prerequisite.", words(Prerequisite.Name.values(), "", ".todo"));
    isComplete("reason.", words(ReasonCode.values(), "", ".todo"));
  }

  private static Stream<String> words(Enum<?>[] words, String... ends) {
    return Stream.of(words).flatMap(word -> Stream.of(ends).map(end -> word.name() + end));
  }

  private static void isComplete(String family, Stream<String> words) {
    var wanted = words.map(family::concat).collect(Collectors.toSet());
    assertThat(Texts.of(COMMON, "en").keys())
        .filteredOn(key -> key.startsWith(family))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  // ---- a test that cannot fail is worth nothing

  @Test
  void a_module_s_keys_are_found_however_they_are_asked_for() {
    var used =
        UsedKeys.in(
            "t(\"a.b\") + set.has(\"x\") + plural(\"c\", 2) + (x ? \"d.e\" : \"f.g\") + t(`state.${word}.todo`)");
    assertThat(used.exact()).containsExactly("a.b", "c.one", "c.other");
    assertThat(Stream.of("d.e", "f.g", "state.X.todo")).allMatch(used::uses);
    assertThat(Stream.of("d", "state.X", "state.X.Y.todo", "state.unheard.todo"))
        .noneMatch(used::uses);
  }

  @Test
  void what_is_no_entry_of_a_text_file_is_noticed() {
    var texts = Texts.parsed("export default {\n  \"a\": \"A {x}\",\n  b: \"B\",\n};\n");
    assertThat(texts.keys()).containsExactly("a");
    assertThat(texts.placeholders().get("a")).containsExactly("x");
    assertThat(texts.rest()).isEqualTo("export default { b: \"B\", };");
  }
}

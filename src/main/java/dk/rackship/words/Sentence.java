package dk.rackship.words;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words for a person, said in English here and in the reader's {@link Language} when he asks for
 * them. No personal data. As JSON it is a string in the language of the request.
 *
 * @param english with a {@code %s} for each thing that is put in; a test finds all of them in the
 *     sources, so it is written where it is said
 * @param with what is put in: texts that are nobody's to translate, or other sentences
 */
@JsonSerialize(using = SentenceWriter.class)
@Schema(type = SchemaType.STRING)
public record Sentence(String english, List<?> with) {
  public Sentence {
    if (english.isBlank()) {
      throw new IllegalArgumentException("a sentence needs words");
    }
    with = with.stream().map(Sentence::sayable).toList();
  }

  /** The sentence with these things put in, in this order unless the translation names another. */
  public static Sentence say(String english, Object... with) {
    return new Sentence(english, List.of(with));
  }

  /** One after the other, as a list in a sentence. */
  public static Sentence list(List<Sentence> things) {
    return new Sentence(String.join(", ", Collections.nCopies(things.size(), "%s")), things);
  }

  /** And after it another. */
  public Sentence then(Sentence next) {
    return say("%s %s", this, next);
  }

  /** In this language; in English where it has no words for it. */
  String in(Language language) {
    var words = Translations.of(english, language);
    return with.isEmpty()
        ? words
        : words.formatted(with.stream().map(one -> said(one, language)).toArray());
  }

  /** In English, as for a log. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }

  private static Object sayable(Object thing) {
    return thing instanceof Sentence ? thing : String.valueOf(thing);
  }

  private static Object said(Object thing, Language language) {
    return thing instanceof Sentence sentence ? sentence.in(language) : thing;
  }
}

package dk.rackship.words;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** A sentence as JSON: in the language of the writer's locale. */
final class SentenceWriter extends JsonSerializer<Sentence> {
  @Override
  public void serialize(Sentence sentence, JsonGenerator json, SerializerProvider writer)
      throws IOException {
    json.writeString(sentence.in(Language.of(writer.getLocale())));
  }
}

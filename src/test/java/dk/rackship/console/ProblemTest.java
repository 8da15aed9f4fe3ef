package dk.rackship.console;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.rackship.connection.Json;
import dk.rackship.setup.FieldError;
import dk.rackship.transfer.TransferState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemTest {
  record Body(@Nullable Inner inner) {}

  record Inner(@Nullable TransferState state) {}

  @Test
  void a_problem_has_type_title_status_and_detail() {
    assertThat(Json.write(Problem.of(409, say("It is paused."))))
        .isEqualTo(
            """
            {"type":"about:blank","title":"Conflict","status":409,"detail":"It is paused."}""");
  }

  @Test
  void wrong_fields_are_listed() {
    var problem = Problem.invalid(List.of(new FieldError("limit", say("Is too large."))));
    assertThat(Json.write(problem))
        .contains("\"errors\":[{\"field\":\"limit\",\"message\":\"Is too large.\"}]")
        .contains("\"status\":422");
  }

  @Test
  void an_error_can_be_found_in_the_log() {
    assertThat(Json.write(Problem.of(500, say("It broke.")).findableBy("9f3c2a")))
        .contains("\"errorId\":\"9f3c2a\"");
  }

  @Test
  void what_is_no_json_is_400_with_the_place() {
    var problem = complaint("{\"inner\":");
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail()).asString().startsWith("The body is not JSON: see line 1");
  }

  @Test
  void a_word_that_does_not_exist_is_422_with_the_path_and_the_words_that_do() {
    var problem = complaint("{\"inner\":{\"state\":\"secret\"}}");
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.field()).isEqualTo("inner.state");
              assertThat(error.message()).asString().contains("ON_HOLD").doesNotContain("secret");
            });
  }

  @Test
  void a_list_where_an_object_belongs_is_422() {
    assertThat(complaint("[]").errors())
        .containsExactly(new FieldError("body", say("Must be a JSON object.")));
  }

  private static Problem complaint(String body) {
    try {
      Json.MAPPER.readValue(body, Body.class);
    } catch (JsonProcessingException e) {
      return JsonComplaint.of(e);
    }
    throw new AssertionError("it could be read");
  }
}

package dk.rackship.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.rackship.vendor.VendorFailure.Forbidden;
import dk.rackship.vendor.VendorFailure.LoginRefused;
import dk.rackship.vendor.VendorFailure.RateLimited;
import dk.rackship.vendor.VendorFailure.Rejected;
import dk.rackship.vendor.VendorFailure.Unavailable;
import dk.rackship.vendor.VendorFailure.UnknownHost;
import jakarta.ws.rs.ProcessingException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @EnumSource(CallKind.class)
  void status_401_is_a_dead_login_wherever_it_comes(CallKind kind) {
    assertThat(answer(kind, 401)).isInstanceOf(LoginRefused.class);
  }

  @Test
  void status_403_is_a_dead_login_only_on_the_call_that_proves_it() {
    assertThat(answer(CallKind.PROOF, 403)).isInstanceOf(LoginRefused.class);
    assertThat(answer(CallKind.READ, 403)).isInstanceOf(Forbidden.class);
    assertThat(answer(CallKind.WRITE, 403)).isInstanceOf(Forbidden.class);
  }

  @Test
  void a_wrong_password_an_unknown_account_and_silence_are_three_things() {
    assertThat(answer(CallKind.TOKEN, 400)).isInstanceOf(LoginRefused.class);
    assertThat(answer(CallKind.TOKEN, 404)).isInstanceOf(UnknownHost.class);
    assertThat(silence(CallKind.TOKEN, new UnknownHostException("x")))
        .isInstanceOf(UnknownHost.class);
    assertThat(answer(CallKind.TOKEN, 500)).isInstanceOf(Unavailable.class);
    assertThat(silence(CallKind.TOKEN, new ConnectException())).isInstanceOf(Unavailable.class);
  }

  @Test
  void a_host_that_cannot_be_resolved_in_daily_work_is_an_outage() {
    assertThat(silence(CallKind.READ, new UnknownHostException("x")))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void status_429_says_how_long_to_wait() {
    assertThat(new Failures(Vendor.RACKBEAT, CallKind.READ).of(new Answer(429, "7", ""), NOW))
        .asInstanceOf(type(RateLimited.class))
        .returns(Duration.ofSeconds(7), RateLimited::retryAfter)
        .extracting(Throwable::getMessage)
        .isEqualTo("Rackbeat takes no more calls for 7 seconds.");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 500, 502, 503})
  void a_write_that_ended_in_a_fault_of_the_server_may_have_happened(int status) {
    assertThat(mayHaveHappened(answer(CallKind.WRITE, status))).isTrue();
    assertThat(mayHaveHappened(answer(CallKind.READ, status))).isFalse();
  }

  @Test
  void a_write_without_an_answer_may_have_happened_unless_it_was_never_sent() {
    assertThat(mayHaveHappened(silence(CallKind.WRITE, new SocketTimeoutException()))).isTrue();
    assertThat(mayHaveHappened(silence(CallKind.WRITE, new ConnectException()))).isFalse();
    assertThat(mayHaveHappened(silence(CallKind.WRITE, new UnknownHostException()))).isFalse();
    assertThat(mayHaveHappened(silence(CallKind.WRITE, new ConnectTimeout()))).isFalse();
    assertThat(mayHaveHappened(silence(CallKind.READ, new SocketTimeoutException()))).isFalse();
  }

  @Test
  void any_other_4xx_is_refused_in_the_vendors_own_words() {
    var body =
        """
        {"errors": [{"title": "has already been taken", "code": "100", "status": "422",
          "detail": "ext_ref - has already been taken",
          "source": {"pointer": "/data/attributes/ext_ref"}}]}
        """;
    var failure = rejected(Vendor.WEBSHIPPER, 422, body);
    assertThat(failure.status()).isEqualTo(422);
    assertThat(failure.code()).contains("100");
    assertThat(failure.pointer()).contains("/data/attributes/ext_ref");
    assertThat(failure).hasMessage("Webshipper refused: ext_ref - has already been taken");
    assertThat(failure).hasMessage("Webshipper refused: ext_ref - has already been taken");
  }

  @Test
  void rackbeats_form_of_an_error_names_the_first_field() {
    var body =
        """
        {"message": "The given data was invalid.",
         "errors": {"lines.0.item_id": ["The item is invalid.", "Another."]}}
        """;
    var failure = rejected(Vendor.RACKBEAT, 422, body);
    assertThat(failure)
        .hasMessage("Rackbeat refused: The given data was invalid. The item is invalid.");
    assertThat(failure.pointer()).contains("lines.0.item_id");
    assertThat(failure.code()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>", "[]", "{}", "{\"errors\": []}", "null", "{\"message\": null}"})
  void a_body_of_no_known_form_says_nothing(String body) {
    assertThat(rejected(Vendor.RACKBEAT, 409, body))
        .hasMessage("Rackbeat refused with status 409, without a word.");
  }

  @Test
  void long_words_are_cut_to_300_characters() {
    var body = "{\"message\": \"" + "x".repeat(5000) + "\"}";
    assertThat(rejected(Vendor.RACKBEAT, 422, body))
        .hasMessage("Rackbeat refused: " + "x".repeat(300));
  }

  @Test
  void a_missing_record_is_refused_with_404_for_the_gate_to_make_empty() {
    assertThat(rejected(Vendor.RACKBEAT, 404, "").status()).isEqualTo(404);
  }

  private static VendorFailure answer(CallKind kind, int status) {
    return new Failures(Vendor.WEBSHIPPER, kind).of(new Answer(status, null, ""), NOW);
  }

  private static VendorFailure silence(CallKind kind, Exception cause) {
    return new Failures(Vendor.WEBSHIPPER, kind).of(new ProcessingException(cause));
  }

  private static Rejected rejected(Vendor vendor, int status, String body) {
    return (Rejected) new Failures(vendor, CallKind.WRITE).of(new Answer(status, null, body), NOW);
  }

  private static boolean mayHaveHappened(@Nullable VendorFailure failure) {
    return failure instanceof Unavailable unavailable && unavailable.mayHaveHappened();
  }

  /** As the HTTP client's own. */
  private static final class ConnectTimeout extends InterruptedIOException {}
}

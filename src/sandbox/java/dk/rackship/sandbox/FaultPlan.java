package dk.rackship.sandbox;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one vendor misbehaves towards one account. All zero and false: not at all. The names are
 * those of the control API's JSON.
 *
 * @param rateLimitedCalls so many next calls answer 429
 * @param retryAfterSeconds their Retry-After
 * @param callsBeforeFailing so many next calls are answered well before {@code failingCalls} begin
 * @param failingCalls so many next calls answer {@code failingStatus}, and do nothing
 * @param failingStatus 5xx; 0 is 500
 * @param down {@code ""} up, {@code "503"} every call answers 503, {@code "hold"} no call is
 *     answered for a minute
 * @param loginRefused every call answers 401, and no token is given
 * @param forbidden first path segments (as {@code orders}) that answer 403
 * @param lostAnswers so many next creations (and acceptances of an installation) happen, and answer
 *     502
 * @param latencyMs pause before every answer, in milliseconds
 * @param webhooksOff webhooks are lost, and not made up for
 * @param webhooksTwice every webhook comes twice
 * @param earlyWebhookMs a new order is not to be read for so long, though its webhook is out at
 *     once
 * @param webhooksNotInPlan subscribing to webhooks is refused (403), and none is sent
 * @param webhooksAtOnce a webhook is out before the write that caused it is answered
 * @param lateAnswerMs pause after a write is done and before its answer, in milliseconds; with
 *     {@code webhooksAtOnce} the webhook is surely faster than whatever its caller does next
 */
public record FaultPlan(
    int rateLimitedCalls,
    int retryAfterSeconds,
    int callsBeforeFailing,
    int failingCalls,
    int failingStatus,
    String down,
    boolean loginRefused,
    List<String> forbidden,
    int lostAnswers,
    int latencyMs,
    boolean webhooksOff,
    boolean webhooksTwice,
    int earlyWebhookMs,
    boolean webhooksNotInPlan,
    boolean webhooksAtOnce,
    int lateAnswerMs) {

  /** Fills in what the JSON left out. */
  public FaultPlan(
      int rateLimitedCalls,
      int retryAfterSeconds,
      int callsBeforeFailing,
      int failingCalls,
      int failingStatus,
      @Nullable String down,
      boolean loginRefused,
      @Nullable List<String> forbidden,
      int lostAnswers,
      int latencyMs,
      boolean webhooksOff,
      boolean webhooksTwice,
      int earlyWebhookMs,
      boolean webhooksNotInPlan,
      boolean webhooksAtOnce,
      int lateAnswerMs) {
    this.rateLimitedCalls = rateLimitedCalls;
    this.retryAfterSeconds = retryAfterSeconds;
    this.callsBeforeFailing = callsBeforeFailing;
    this.failingCalls = failingCalls;
    this.failingStatus = failingStatus == 0 ? 500 : failingStatus;
    this.down = Objects.requireNonNullElse(down, "");
    this.loginRefused = loginRefused;
    this.forbidden = forbidden == null ? List.of() : List.copyOf(forbidden);
    this.lostAnswers = lostAnswers;
    this.latencyMs = latencyMs;
    this.webhooksOff = webhooksOff;
    this.webhooksTwice = webhooksTwice;
    this.earlyWebhookMs = earlyWebhookMs;
    this.webhooksNotInPlan = webhooksNotInPlan;
    this.webhooksAtOnce = webhooksAtOnce;
    this.lateAnswerMs = lateAnswerMs;
  }

  /** A vendor that behaves. */
  public static FaultPlan none() {
    return Json.MAPPER.convertValue(Json.object(), FaultPlan.class);
  }
}

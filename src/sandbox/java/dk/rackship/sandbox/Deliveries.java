package dk.rackship.sandbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends webhooks, never on the caller's thread. What is not answered with 2xx is tried again with
 * growing pauses, until {@link Assumptions#WEBHOOK_ATTEMPTS}.
 */
@Singleton
public class Deliveries {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60));

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "sandbox-webhooks");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  /** Sends it after the pause: the vendor answers the write first. */
  public void send(Delivery delivery, Duration pause) {
    attempt(delivery, 1, pause);
  }

  private void attempt(Delivery delivery, int number, Duration pause) {
    if (!timer.isShutdown()) {
      var unused =
          timer.schedule(() -> post(delivery, number), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void post(Delivery delivery, int number) {
    if (!delivery.receipt().wanted()) {
      return;
    }
    var unused =
        http.sendAsync(request(delivery), HttpResponse.BodyHandlers.discarding())
            .whenComplete(
                (answer, problem) -> answered(delivery, number, verdict(answer, problem)));
  }

  private static HttpRequest request(Delivery delivery) {
    var request =
        HttpRequest.newBuilder(delivery.url())
            .timeout(Duration.ofSeconds(15))
            .POST(HttpRequest.BodyPublishers.ofString(delivery.body()));
    delivery.headers().forEach(request::setHeader);
    return request.build();
  }

  private static String verdict(@Nullable HttpResponse<Void> answer, @Nullable Throwable problem) {
    if (answer == null) {
      return "no answer: " + problem;
    }
    return answer.statusCode() / 100 == 2 ? "" : "answered " + answer.statusCode();
  }

  private void answered(Delivery delivery, int number, String problem) {
    if (problem.isEmpty()) {
      delivery.receipt().delivered();
      return;
    }
    delivery.receipt().failed(problem);
    if (number < Assumptions.WEBHOOK_ATTEMPTS) {
      attempt(delivery, number + 1, PAUSES.get(Math.min(number, PAUSES.size()) - 1));
    }
  }

  @PreDestroy
  void stop() {
    timer.shutdownNow();
  }
}

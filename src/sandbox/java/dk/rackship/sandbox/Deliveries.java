package dk.rackship.sandbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends webhooks, never on the caller's thread, and so many at a time that a storm of orders does
 * not use up the machine's sockets. What is not answered with 2xx is tried again with growing
 * pauses, until {@link Assumptions#WEBHOOK_ATTEMPTS}.
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

  private static final int AT_A_TIME = 64;

  private final Semaphore free = new Semaphore(AT_A_TIME);
  private final Queue<Attempt> due = new ConcurrentLinkedQueue<>();
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

  /** The how-manieth try of a delivery; the first is 1. */
  private record Attempt(Delivery delivery, int number) {}

  /** Sends it after the pause; with a pause the vendor answers the write first. */
  public void send(Delivery delivery, Duration pause) {
    plan(new Attempt(delivery, 1), pause);
  }

  private void plan(Attempt attempt, Duration pause) {
    if (!timer.isShutdown()) {
      Runnable task =
          () -> {
            due.add(attempt);
            next();
          };
      var unused = timer.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void next() {
    // asked again after giving the permit back: another thread may have found none meanwhile
    while (!due.isEmpty() && free.tryAcquire()) {
      Attempt attempt = due.poll();
      if (attempt == null || !attempt.delivery().receipt().wanted()) {
        free.release();
      } else {
        post(attempt);
      }
    }
  }

  private void post(Attempt attempt) {
    var unused =
        http.sendAsync(request(attempt.delivery()), HttpResponse.BodyHandlers.discarding())
            .whenComplete((answer, problem) -> answered(attempt, verdict(answer, problem)));
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

  private void answered(Attempt attempt, String problem) {
    free.release();
    if (problem.isEmpty()) {
      attempt.delivery().receipt().delivered();
    } else {
      attempt.delivery().receipt().failed(problem);
      again(attempt);
    }
    next();
  }

  private void again(Attempt attempt) {
    int number = attempt.number();
    if (number < Assumptions.WEBHOOK_ATTEMPTS) {
      Duration pause = PAUSES.get(Math.min(number, PAUSES.size()) - 1);
      plan(new Attempt(attempt.delivery(), number + 1), pause);
    }
  }

  @PreDestroy
  void stop() {
    timer.shutdownNow();
  }
}

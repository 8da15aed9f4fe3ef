package dk.rackship.bench.server;

import dk.rackship.bench.time.Pause;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.LongStream;

/** One start of the packaged server. */
public final class Server {
  private static final Duration LONGEST_START = Duration.ofMinutes(4);
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(LONGEST_ANSWER).build();

  private final ServerPlan plan;
  private final ProcessGroup processes;
  private final long start = System.nanoTime();

  Server(ServerPlan plan, ProcessGroup processes) {
    this.plan = plan;
    this.processes = processes;
  }

  /**
   * Waits until the server is ready, and returns the seconds since its start.
   *
   * @throws IOException when it ended or took too long
   */
  public double awaitReady() throws IOException {
    boolean decided = Pause.until(LONGEST_START, () -> isReady() || !processes.isAlive());
    if (!decided || !processes.isAlive()) {
      throw new IOException("the server did not start; see " + plan.folder().log());
    }
    return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
  }

  /** What the server has cost since this start, and its database since the database's start. */
  public Cost cost() throws IOException {
    LongStream own = LongStream.of(processes.pid());
    return Cost.ofTrees(LongStream.concat(own, plan.database().pid().stream()));
  }

  /** Ends it as a power cut does. */
  public void kill() throws IOException, InterruptedException {
    processes.kill();
  }

  /** Ends it as an operator does. */
  public void stop() throws IOException, InterruptedException {
    processes.stop();
  }

  private boolean isReady() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(plan.url() + "/health/ready"))
            .timeout(LONGEST_ANSWER)
            .build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      // Not yet.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

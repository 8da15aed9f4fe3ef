package dk.rackship.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.sandbox.Json;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connects the demo merchant once the application is ready, and says on the console what to do
 * next.
 */
@Singleton
public class DemoConnection {
  private static final Logger LOG = Logger.getLogger(DemoConnection.class.getName());
  private static final Level CONSOLE = new ConsoleLevel();
  private static final int DEMO_ACCOUNT = 7981;
  private static final int TRIES = 240;
  private static final int PAUSE_MS = 500;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final RackshipApi rackship;
  private final ByKeys keys;
  private final boolean wanted;

  /**
   * @param rackship the application
   * @param keys connects
   * @param wanted {@code sandbox.demo-connection}; false: nothing is connected, as the tests want
   *     it
   */
  @Inject
  public DemoConnection(
      RackshipApi rackship,
      ByKeys keys,
      @ConfigProperty(name = "sandbox.demo-connection", defaultValue = "true") boolean wanted) {
    this.rackship = rackship;
    this.keys = keys;
    this.wanted = wanted;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    if (wanted) {
      Thread thread = new Thread(this::run, "sandbox-demo");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void run() {
    try {
      await("the application is not ready: see its log", this::ready);
      Optional<JsonNode> known = rackship.connection(DEMO_ACCOUNT);
      String id = known.map(connection -> Json.text(connection, "id")).orElseGet(this::connect);
      await("the first sync does not end: see " + path(id), () -> !status(id).equals("SYNCING"));
      if (known.isEmpty()) {
        choose(id);
      }
      await(
          "the connection is " + status(id) + ", see " + path(id),
          () -> status(id).equals("ACTIVE"));
      welcome(id);
    } catch (IllegalStateException e) {
      LOG.log(Level.WARNING, "No demo connection: {0}", e.getMessage());
    }
  }

  private boolean ready() {
    return rackship.get("/health/ready").status() == 200;
  }

  private String connect() {
    var answer =
        keys.connect(new ByKeys.Logins("demo-rackbeat-token", "demo", "demo-webshipper-token"));
    if (answer.status() == 401) {
      throw new IllegalStateException("set rackship.operator.password, the operator was refused");
    }
    if (answer.status() != 201) {
      throw new IllegalStateException("POST /api/connections answered " + answer.problem());
    }
    return Json.text(answer.body().path("connection"), "id");
  }

  private void choose(String id) {
    var saved = keys.choose(path(id));
    if (saved.status() != 200) {
      throw new IllegalStateException(
          "PUT settings answered " + saved.problem() + " " + saved.body().path("errors"));
    }
  }

  private String status(String id) {
    return Json.text(rackship.get(path(id)).body(), "status");
  }

  private static String path(String id) {
    return "/api/connections/" + id;
  }

  private void await(String problem, BooleanSupplier condition) {
    for (int i = 0; i < TRIES; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      pause();
    }
    throw new IllegalStateException(problem);
  }

  private void pause() {
    try {
      if (stopped.await(PAUSE_MS, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the sandbox stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the sandbox stops", e);
    }
  }

  private void welcome(String id) {
    String text =
        """


        The sandbox is ready: Rackbeat and Webshipper, connected by Rackship.
          Open   {0}/sandbox/
          Try    create an order on the left and book it: it appears on the right.
                 Dispatch it on the right: it is shipped on the left, with its tracking.
          Log    {0}{1}/transfers
          Login  {2}
        """;
    LOG.log(CONSOLE, text, new Object[] {rackship.base(), path(id), rackship.login()});
  }

  @PreDestroy
  void stop() {
    stopped.countDown();
  }

  /** Between INFO and WARNING: the server's console shows what is above INFO. */
  private static final class ConsoleLevel extends Level {
    private static final long serialVersionUID = 1L;
    private static final int AUDIT = 850;

    ConsoleLevel() {
      super("AUDIT", AUDIT);
    }
  }
}

package dk.rackship.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.connection.AppUninstalled;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Json;
import dk.rackship.work.Signals;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What both doors do: 2xx only once what was said is durable; the vendor's own retries do the rest.
 */
@ApplicationScoped
public class Door {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  private static final int LARGEST = 1 << 20;
  private static final String RETRY_SECONDS = "30";

  private final KnownProofs proofs;
  private final Signals signals;
  private final Event<AppUninstalled> uninstalled;
  private final MetricRegistry metrics;
  private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();

  @Inject
  public Door(
      KnownProofs proofs,
      Signals signals,
      Event<AppUninstalled> uninstalled,
      MetricRegistry metrics) {
    this.proofs = proofs;
    this.signals = signals;
    this.uninstalled = uninstalled;
    this.metrics = metrics;
  }

  /**
   * What was delivered.
   *
   * @param proof whether it is the vendor who speaks
   * @param said what it says, by its JSON
   */
  @SuppressWarnings("ArrayRecordComponent") // the raw bytes that an HMAC covers, never compared
  record Delivery(
      byte[] body, Predicate<KnownProofs.Proofs> proof, Function<JsonNode, Said> said) {}

  /**
   * What a delivery says.
   *
   * @param lookAt what it speaks of; empty: of no order that matters here
   * @param uninstalled the merchant has removed the app
   */
  record Said(Optional<Subject> lookAt, boolean uninstalled) {
    static final Said NOTHING = new Said(Optional.empty(), false);
    static final Said UNINSTALLED = new Said(Optional.empty(), true);

    static Said lookAt(SubjectKind kind, String id) {
      return new Said(Optional.of(new Subject(kind, id)), false);
    }

    boolean matters() {
      return uninstalled || lookAt.isPresent();
    }
  }

  /** What became of a delivery. */
  private enum Verdict {
    TAKEN(202, ""),
    IGNORED(202, ""),
    UNPROVEN(401, "The webhook's proof is missing or wrong."),
    UNKNOWN_CONNECTION(404, "There is no such connection."),
    TOO_LARGE(413, "A webhook is at most 1 MiB."),
    NOT_JSON(400, "The body is not a JSON object of this vendor."),
    DATABASE_AWAY(503, "The event cannot be stored just now. Send it again.");

    final int status;
    final String sentence;

    Verdict(int status, String sentence) {
      this.status = status;
      this.sentence = sentence;
    }

    Response answer() {
      var response = Response.status(status);
      if (this == DATABASE_AWAY) {
        response.header("Retry-After", RETRY_SECONDS);
      }
      if (sentence.isEmpty()) {
        return response.build();
      }
      throw new WebApplicationException(sentence, response.build());
    }
  }

  Response take(String source, String connection, Delivery delivery) {
    var verdict = verdict(connection, delivery);
    counters.computeIfAbsent(new Counted(source, verdict), this::counter).inc();
    return verdict.answer();
  }

  private Counter counter(Counted counted) {
    return metrics.counter(
        "rackship_webhooks",
        new Tag("source", counted.source()),
        new Tag("verdict", counted.verdict().name()));
  }

  private record Counted(String source, Verdict verdict) {}

  private Verdict verdict(String connection, Delivery delivery) {
    if (delivery.body().length > LARGEST) {
      return Verdict.TOO_LARGE;
    }
    try {
      var known = proofs.of(connection, delivery.proof());
      if (known.isEmpty()) {
        return Verdict.UNKNOWN_CONNECTION;
      }
      return delivery.proof().test(known.get())
          ? signal(new ConnectionId(connection), delivery)
          : Verdict.UNPROVEN;
    } catch (PersistenceException e) {
      LOG.error("Webhook cannot be stored connection={}", connection, e);
      return Verdict.DATABASE_AWAY;
    }
  }

  private Verdict signal(ConnectionId connection, Delivery delivery) {
    try {
      var said = delivery.said().apply(read(delivery.body()));
      said.lookAt().ifPresent(subject -> signals.signal(connection, subject));
      if (said.uninstalled()) {
        uninstalled.fire(new AppUninstalled(connection));
      }
      return said.matters() ? Verdict.TAKEN : Verdict.IGNORED;
    } catch (IOException | IllegalArgumentException e) {
      LOG.info("Webhook cannot be read connection={}", connection);
      return Verdict.NOT_JSON;
    }
  }

  private static JsonNode read(byte[] body) throws IOException {
    var json = Json.MAPPER.readTree(body);
    if (!json.isObject()) {
      throw new IllegalArgumentException("not a JSON object");
    }
    return json;
  }
}

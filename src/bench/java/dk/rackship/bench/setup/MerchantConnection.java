package dk.rackship.bench.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The connection that the measured orders belong to. */
public final class MerchantConnection {
  private final OperatorApi api;
  private final String id;

  MerchantConnection(OperatorApi api, String id) {
    this.api = api;
    this.id = id;
  }

  /** Its place in the webhooks' path. */
  public String id() {
    return id;
  }

  /** How many orders wait to be looked at. */
  public int waiting() {
    return read().at("/queue/waiting").asInt();
  }

  /** How many orders failed or are held. */
  public int needingAttention() {
    return read().at("/queue/needsAttention").asInt();
  }

  String path() {
    return "/api/connections/" + id;
  }

  String status() {
    return read().path("status").asText();
  }

  private JsonNode read() {
    try {
      return api.get(path()).json();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a connection", e);
    }
  }
}

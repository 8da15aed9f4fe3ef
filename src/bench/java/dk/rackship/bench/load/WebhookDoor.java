package dk.rackship.bench.load;

/**
 * Where one connection's Rackbeat webhooks go, on this machine.
 *
 * @param token proves each of them
 */
public record WebhookDoor(int port, String connectionId, String token) {

  /**
   * The whole request that tells of a booked order. Shape: {@code contracts/rackbeat.openapi.yaml}.
   */
  String request(long orderNumber) {
    String body = "{\"key\":\"" + orderNumber + "\",\"key_name\":\"number\"}";
    return """
    POST /webhooks/rackbeat/%s HTTP/1.1
    Host: 127.0.0.1:%d
    User-Agent: Rackbeat-Webhook
    Rackbeat-Webhook-Token: %s
    Rackbeat-Webhook-Event: order.booked
    Content-Type: application/json
    Accept: application/json
    Content-Length: %d

    """
            .formatted(connectionId, port, token, body.length())
            .replace("\n", "\r\n")
        + body;
  }
}

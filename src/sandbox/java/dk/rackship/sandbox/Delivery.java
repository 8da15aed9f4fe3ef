package dk.rackship.sandbox;

import java.net.URI;
import java.util.Map;

/**
 * One webhook on its way to one subscriber.
 *
 * @param url the subscriber
 * @param headers all of them, Content-Type included
 * @param body sent as UTF-8, and signed so
 * @param receipt who is told how it went
 */
public record Delivery(URI url, Map<String, String> headers, String body, Receipt receipt) {

  /** Told how a delivery went; called on another thread. */
  public interface Receipt {
    /** Whether the subscription is still there and active; otherwise it is not tried (again). */
    boolean wanted();

    /** The subscriber answered 2xx. */
    void delivered();

    /**
     * It did not.
     *
     * @param why in words
     */
    void failed(String why);
  }
}

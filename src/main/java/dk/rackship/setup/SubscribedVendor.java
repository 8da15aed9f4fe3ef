package dk.rackship.setup;

import dk.rackship.connection.WebhookSide;
import dk.rackship.setup.SubscriptionPlan.Listed;
import java.util.List;

/** One connection's webhook subscriptions at one vendor. Calls throw {@code VendorFailure}. */
interface SubscribedVendor {
  WebhookSide side();

  /** All that the account has, also others'. */
  List<Listed> list();

  /** Subscribes, and remembers what its deliveries will prove themselves with. */
  void create(String topic, String url);

  void delete(String vendorId);

  /** The events that we need of this vendor. */
  List<String> topics();
}

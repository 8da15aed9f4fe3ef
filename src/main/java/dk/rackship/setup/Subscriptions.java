package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.WebhookHealth;
import dk.rackship.connection.WebhookSide;
import dk.rackship.connection.WebhookSubscription;
import dk.rackship.connection.WebhookSubscriptions;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Webshipper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our webhook subscriptions on both sides: subscribed, checked and mended. Those of others are
 * never touched: ours are known by the connection's id in their address.
 */
@ApplicationScoped
public class Subscriptions {
  private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);
  private final Connections connections;
  private final WebhookSubscriptions store;
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;
  private final MendSubscriptions mend;
  private final CheckLogins logins;

  @Inject
  public Subscriptions(
      Connections connections,
      WebhookSubscriptions store,
      Rackbeat rackbeat,
      Webshipper webshipper,
      MendSubscriptions mend,
      CheckLogins logins) {
    this.connections = connections;
    this.store = store;
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
    this.mend = mend;
    this.logins = logins;
  }

  /**
   * Looks what is subscribed, and subscribes what is missing. A vendor that cannot be asked now is
   * asked the next time: webhooks are hints, and reconciliation finds what they miss.
   */
  public WebhookHealths check(ConnectionId id) {
    connections
        .find(id)
        .filter(Connection::hasLogins)
        .ifPresent(now -> vendors(now).forEach(vendor -> check(now, vendor)));
    return health(id);
  }

  /**
   * Ends ours on both sides and subscribes anew, with new proofs: a person asks, because messages
   * do not come in though nothing is seen to be wrong. What is missed meanwhile, reconciliation
   * finds. Throws {@link Conflict} where it is disconnected.
   */
  public WebhookHealths renew(ConnectionId id) {
    if (connections.find(id).filter(Connection::hasLogins).isEmpty()) {
      throw new Conflict(say("This connection has no logins, so nothing can be registered."));
    }
    remove(id);
    return check(id);
  }

  private void check(Connection then, SubscribedVendor vendor) {
    ask(then.id(), vendor, mend::mend);
    if (isLeft(then, vendor.side())) {
      ask(then.id(), vendor, mend::removeAll);
    }
  }

  private void ask(
      ConnectionId id, SubscribedVendor vendor, BiConsumer<ConnectionId, SubscribedVendor> work) {
    try {
      work.accept(id, vendor);
    } catch (VendorFailure.LoginRefused e) {
      LOG.info("Webhooks not checked connection={} side={}", id, vendor.side(), e);
      logins.refused(id, e.vendor());
    } catch (VendorFailure e) {
      LOG.warn("Webhooks not checked connection={} side={}", id, vendor.side(), e);
    }
  }

  /** Whether the account was disconnected or switched meanwhile, and has been cleaned already. */
  private boolean isLeft(Connection then, WebhookSide side) {
    return connections
        .find(then.id())
        .filter(Connection::hasLogins)
        .filter(now -> account(now, side).equals(account(then, side)))
        .isEmpty();
  }

  private static String account(Connection connection, WebhookSide side) {
    return switch (side) {
      case RACKBEAT -> connection.rackbeatAccountId();
      case WEBSHIPPER -> connection.webshipperAccount().value();
    };
  }

  /** How they were at the last check. Calls no vendor. */
  public WebhookHealths health(ConnectionId id) {
    var allowed = connections.find(id).map(Connection::webhooksAllowed).orElse(true);
    return healths(allowed, store.of(List.of(id)).getOrDefault(id, List.of()));
  }

  /** The same of several connections, read at once. */
  public Map<ConnectionId, WebhookHealths> health(List<Connection> several) {
    var stored = store.of(several.stream().map(Connection::id).toList());
    return several.stream()
        .collect(
            Collectors.toMap(
                Connection::id,
                one -> healths(one.webhooksAllowed(), stored.getOrDefault(one.id(), List.of()))));
  }

  private static WebhookHealths healths(boolean allowed, List<WebhookSubscription> stored) {
    return new WebhookHealths(
        health(stored, WebhookSide.RACKBEAT, RackbeatWebhooks.EVENTS),
        allowed
            ? health(stored, WebhookSide.WEBSHIPPER, WebshipperWebhooks.TOPICS)
            : WebhookHealth.UNAVAILABLE);
  }

  private static WebhookHealth health(
      List<WebhookSubscription> stored, WebhookSide side, List<String> topics) {
    var all =
        stored.stream().filter(one -> one.side() == side).map(WebhookSubscription::health).toList();
    if (all.size() < topics.size() || all.contains(WebhookHealth.MISSING)) {
      return WebhookHealth.MISSING;
    }
    return all.contains(WebhookHealth.FAILING) ? WebhookHealth.FAILING : WebhookHealth.HEALTHY;
  }

  /**
   * Ends ours on both sides, as far as the vendors let us, and forgets them.
   *
   * @return where it may still be tried again: the vendor did not answer
   */
  Set<WebhookSide> remove(ConnectionId id) {
    return connections.find(id).map(this::remove).orElse(Set.of());
  }

  /**
   * The same with the logins that it had. After they are replaced, that is: whoever still checks
   * with them sees that they were, and removes what it subscribes.
   */
  Set<WebhookSide> remove(Connection then) {
    var id = then.id();
    var away = EnumSet.noneOf(WebhookSide.class);
    for (var vendor : vendors(then)) {
      try {
        mend.removeAll(id, vendor);
      } catch (VendorFailure e) {
        LOG.warn("Webhooks not removed connection={} side={}", id, vendor.side(), e);
        if (e instanceof VendorFailure.Unavailable || e instanceof VendorFailure.RateLimited) {
          away.add(vendor.side());
        }
      }
    }
    store.forget(id, WebhookSide.RACKBEAT);
    store.forget(id, WebhookSide.WEBSHIPPER);
    return away;
  }

  private List<SubscribedVendor> vendors(Connection connection) {
    var left = connections.rackbeatLogin(connection);
    var right = connections.webshipperLogin(connection);
    return Stream.<Optional<? extends SubscribedVendor>>of(
            left.map(login -> new RackbeatWebhooks(rackbeat, login, store)),
            right.map(login -> new WebshipperWebhooks(webshipper, login, store)))
        .<SubscribedVendor>flatMap(Optional::stream)
        .toList();
  }
}

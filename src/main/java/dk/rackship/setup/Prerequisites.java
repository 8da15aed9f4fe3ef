package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import dk.rackship.vendor.VendorFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** P1 to P4, each with its own plain sentence. */
@ApplicationScoped
public class Prerequisites {
  private final Connections connections;
  private final EffectiveSettings effective;
  private final CheckLogins logins;
  private final RefreshLists refreshLists;
  private final Subscriptions subscriptions;
  private final Lateness withoutWebhooks;

  @Inject
  public Prerequisites(
      Connections connections,
      EffectiveSettings effective,
      CheckLogins logins,
      RefreshLists refreshLists,
      Subscriptions subscriptions,
      @ConfigProperty(name = "rackship.reconciliation.interval", defaultValue = "PT5M")
          Duration interval) {
    this.connections = connections;
    this.effective = effective;
    this.logins = logins;
    this.refreshLists = refreshLists;
    this.subscriptions = subscriptions;
    this.withoutWebhooks = new Lateness(interval);
  }

  /**
   * What went wrong when the vendors were asked.
   *
   * @param login Webshipper's answer to its login
   * @param lists why the lists could not be read
   */
  private record Asked(Optional<VendorFailure> login, Optional<VendorFailure> lists) {
    static final Asked NOT = new Asked(Optional.empty(), Optional.empty());
  }

  /** As far as is known from the last time the vendors were asked. Calls no vendor. */
  public List<Prerequisite> of(ConnectionId id) {
    return judged(id, Asked.NOT);
  }

  /**
   * "Check again": asks both vendors first. A vendor that does not answer is a sentence too; a
   * login that works again lets the connection go on. Throws {@link Conflict} where the connection
   * is disconnected.
   */
  public List<Prerequisite> checkAgain(ConnectionId id) {
    Logins.of(connections, id);
    var answers = logins.check(id);
    var unread = answers.failure().or(() -> unreadLists(id));
    subscriptions.check(id);
    return judged(id, new Asked(answers.webshipper(), unread));
  }

  private Optional<VendorFailure> unreadLists(ConnectionId id) {
    try {
      refreshLists.refresh(id);
      return Optional.empty();
    } catch (VendorFailure e) {
      return Optional.of(e);
    }
  }

  private List<Prerequisite> judged(ConnectionId id, Asked asked) {
    var connection = connections.find(id).orElseThrow();
    var lists = connections.referenceLists(id);
    var refused = connection.refused().webshipper();
    return List.of(
        Judge.login(connection.status(), refused, asked.login()),
        Judge.webhooks(connection.webhooksAllowed(), withoutWebhooks),
        Judge.asKnown(Judge.orderChannel(lists), asked.lists()),
        Judge.asKnown(Judge.deliveryTerms(effective.of(connection), lists), asked.lists()));
  }
}

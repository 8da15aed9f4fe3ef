package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import dk.rackship.vendor.VendorFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** P1 to P4, each with its own plain sentence. */
@ApplicationScoped
public class Prerequisites {
  private final Connections connections;
  private final EffectiveSettings effective;
  private final RefreshLists refreshLists;
  private final Subscriptions subscriptions;

  @Inject
  public Prerequisites(
      Connections connections,
      EffectiveSettings effective,
      RefreshLists refreshLists,
      Subscriptions subscriptions) {
    this.connections = connections;
    this.effective = effective;
    this.refreshLists = refreshLists;
    this.subscriptions = subscriptions;
  }

  /** As far as is known from the last time the vendors were asked. Calls no vendor. */
  public List<Prerequisite> of(ConnectionId id) {
    return judged(id, Optional.empty());
  }

  /**
   * "Check again": asks both vendors first. A vendor that does not answer is a sentence too. Throws
   * {@link Conflict} where the connection is disconnected.
   */
  public List<Prerequisite> checkAgain(ConnectionId id) {
    Optional<VendorFailure> failure = Optional.empty();
    try {
      refreshLists.refresh(id);
      subscriptions.check(id);
    } catch (VendorFailure e) {
      failure = Optional.of(e);
    }
    return judged(id, failure);
  }

  private List<Prerequisite> judged(ConnectionId id, Optional<VendorFailure> failure) {
    var connection = connections.find(id).orElseThrow();
    var lists = connections.referenceLists(id);
    return List.of(
        Judge.login(connection.status(), connection.statusReason(), failure),
        Judge.webhooks(connection.webhooksAllowed()),
        Judge.orderChannel(lists),
        Judge.deliveryTerms(effective.of(connection), lists));
  }
}

package dk.rackship.setup;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import dk.rackship.setup.Prerequisite.Name;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What P1 to P4 say about what is known. Pure. */
final class Judge {
  private static final String NOT_READ = "The lists of both accounts have not been read yet.";
  private static final int MOST_NAMES = 10;

  private Judge() {}

  /**
   * P2.
   *
   * @param failure what just went wrong, when the vendors were asked
   */
  static Prerequisite login(
      ConnectionStatus status, Optional<String> reason, Optional<VendorFailure> failure) {
    var refusal =
        failure.filter(one -> one.vendor() == Vendor.WEBSHIPPER).map(Throwable::getMessage);
    if (refusal.isPresent()) {
      return new Prerequisite(Name.WEBSHIPPER_LOGIN, false, refusal.get());
    }
    return switch (status) {
      case DISCONNECTED ->
          new Prerequisite(Name.WEBSHIPPER_LOGIN, false, "The connection is disconnected.");
      case RECONNECT ->
          new Prerequisite(
              Name.WEBSHIPPER_LOGIN, false, reason.orElse("A login is refused. Connect again."));
      case SYNCING, SETUP, ACTIVE, PAUSED ->
          new Prerequisite(
              Name.WEBSHIPPER_LOGIN,
              true,
              "The login works. Keep its user in Webshipper: without it nothing moves.");
    };
  }

  /** P1. */
  static Prerequisite webhooks(boolean allowed) {
    return new Prerequisite(
        Name.WEBSHIPPER_WEBHOOKS,
        allowed,
        allowed
            ? "Webshipper tells us at once when something happens."
            : "Webshipper does not allow webhooks: they need its Pro plan or higher. Orders move"
                + " all the same, up to some minutes later.");
  }

  /** P3. */
  static Prerequisite orderChannel(Optional<ReferenceLists> lists) {
    if (lists.isEmpty()) {
      return new Prerequisite(Name.ORDER_CHANNEL, false, NOT_READ);
    }
    var count = lists.get().orderChannels().size();
    return count == 0
        ? new Prerequisite(
            Name.ORDER_CHANNEL, false, "Webshipper has no order channel. Create one there.")
        : new Prerequisite(
            Name.ORDER_CHANNEL, true, "Webshipper's order channels: %d.".formatted(count));
  }

  /** P4. */
  static Prerequisite deliveryTerms(Settings settings, Optional<ReferenceLists> lists) {
    if (lists.isEmpty()) {
      return new Prerequisite(Name.DELIVERY_TERMS, false, NOT_READ);
    }
    var pairing = Pairing.of(settings, lists.get());
    var rates = pairing.ratesWithoutTerms(settings);
    var met = rates.isEmpty() && !pairing.rates().isEmpty();
    return new Prerequisite(
        Name.DELIVERY_TERMS, met, sentence(pairing, rates, pairing.termsWithoutRate(settings)));
  }

  private static String sentence(Pairing pairing, List<String> rates, List<String> terms) {
    if (pairing.rates().isEmpty()) {
      return "The order channel has no shipping rate, or no order channel is chosen.";
    }
    var parts = new ArrayList<String>();
    if (!rates.isEmpty()) {
      parts.add("Missing as delivery terms in Rackbeat: %s.".formatted(names(rates)));
    }
    if (!terms.isEmpty()) {
      parts.add("Missing as shipping rates in Webshipper: %s.".formatted(names(terms)));
    }
    return parts.isEmpty()
        ? "Every shipping rate exists as delivery terms."
        : String.join(" ", parts);
  }

  private static String names(List<String> all) {
    var shown = String.join(", ", all.subList(0, Math.min(all.size(), MOST_NAMES)));
    var rest = all.size() - MOST_NAMES;
    return rest > 0 ? "%s and %d more".formatted(shown, rest) : shown;
  }
}

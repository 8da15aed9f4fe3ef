package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import dk.rackship.setup.Prerequisite.Name;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What P1 to P4 say about what is known. Pure. */
final class Judge {
  private static final Sentence NOT_READ =
      say("The lists of both accounts have not been read yet.");
  private static final int MOST_NAMES = 10;

  private Judge() {}

  /**
   * P2.
   *
   * @param refused whether Webshipper refused the stored login
   * @param failure what just went wrong, when Webshipper was asked
   */
  static Prerequisite login(
      ConnectionStatus status, boolean refused, Optional<VendorFailure> failure) {
    if (status == ConnectionStatus.DISCONNECTED) {
      return loginIs(false, say("The connection is disconnected."));
    }
    if (refused) {
      return loginIs(
          false,
          say(
              "Webshipper refuses the login: its user was deleted, its password was changed or its"
                  + " token was withdrawn. Connect Webshipper again."));
    }
    return failure
        .map(
            one ->
                loginIs(false, one.sentence().then(say("Check the login again in some minutes."))))
        .orElseGet(
            () ->
                loginIs(
                    true,
                    say(
                        "The login works. Keep its user in Webshipper: without it nothing moves.")));
  }

  private static Prerequisite loginIs(boolean met, Sentence detail) {
    return new Prerequisite(Name.WEBSHIPPER_LOGIN, met, detail);
  }

  /** P1. */
  static Prerequisite webhooks(boolean allowed, Lateness withoutThem) {
    return new Prerequisite(
        Name.WEBSHIPPER_WEBHOOKS,
        allowed,
        allowed
            ? say("Webshipper tells us at once when something happens.")
            : say(
                "Webshipper does not allow webhooks: they need its Pro plan or higher. Orders move"
                    + " all the same, up to about %s later.",
                withoutThem.inWords()));
  }

  /** P3. */
  static Prerequisite orderChannel(Optional<ReferenceLists> lists) {
    if (lists.isEmpty()) {
      return new Prerequisite(Name.ORDER_CHANNEL, false, NOT_READ);
    }
    var all = lists.get().orderChannels();
    var usable = all.stream().filter(ReferenceLists.OrderChannel::usable).count();
    return new Prerequisite(
        Name.ORDER_CHANNEL,
        usable > 0,
        usable > 0
            ? say("Webshipper's order channels: %s.", usable)
            : say("Nothing moves.").then(noChannel(all.size())));
  }

  private static Sentence noChannel(int suspended) {
    return suspended == 0
        ? say("Webshipper has no order channel. Create one there.")
        : say("Every order channel in Webshipper is suspended. Start one there, or create one.");
  }

  /** P4. */
  static Prerequisite deliveryTerms(Settings settings, Optional<ReferenceLists> lists) {
    if (lists.isEmpty()) {
      return new Prerequisite(Name.DELIVERY_TERMS, false, NOT_READ);
    }
    var pairing = Pairing.of(settings.orderChannelId(), lists.get());
    var rates = pairing.ratesWithoutTerms(settings);
    var met = rates.isEmpty() && !pairing.rates().isEmpty();
    return new Prerequisite(
        Name.DELIVERY_TERMS, met, sentence(pairing, rates, pairing.termsWithoutRate(settings)));
  }

  /** The same, where the vendor could just now not be asked for what it is about. */
  static Prerequisite asKnown(Prerequisite before, Optional<VendorFailure> failure) {
    return failure
        .map(one -> before.detail().then(say("This could not be read anew: %s", one.sentence())))
        .map(detail -> new Prerequisite(before.name(), before.met(), detail))
        .orElse(before);
  }

  private static Sentence sentence(Pairing pairing, List<String> rates, List<String> terms) {
    if (pairing.rates().isEmpty()) {
      return say("The order channel has no shipping rate, or no order channel is chosen.");
    }
    var parts = new ArrayList<Sentence>();
    if (!rates.isEmpty()) {
      parts.add(say("Missing as delivery terms in Rackbeat: %s.", names(rates)));
    }
    if (!terms.isEmpty()) {
      parts.add(say("Missing as shipping rates in Webshipper: %s.", names(terms)));
    }
    return parts.stream()
        .reduce(Sentence::then)
        .orElseGet(() -> say("Every shipping rate exists as delivery terms."));
  }

  private static Sentence names(List<String> all) {
    var shown = String.join(", ", all.subList(0, Math.min(all.size(), MOST_NAMES)));
    var rest = all.size() - MOST_NAMES;
    return rest > 0 ? say("%s and %s more", shown, rest) : say("%s", shown);
  }
}

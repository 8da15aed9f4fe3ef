package dk.rackship.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must change at a vendor so that each wanted topic has exactly one subscription of ours whose
 * proof we know. Subscriptions of others do not occur in it.
 *
 * @param kept what may stay, by topic
 * @param superfluous ours at the vendor, to be deleted by id
 * @param missing topics to be created
 */
record SubscriptionPlan(Map<String, Listed> kept, List<String> superfluous, List<String> missing) {

  /** A subscription as the vendor lists it. */
  record Listed(String id, String topic, String url, boolean active, boolean failing) {}

  /**
   * What we want at a vendor.
   *
   * @param url where deliveries are to go
   * @param path end of every address that is ours, also from when the server had another name
   */
  record Wanted(List<String> topics, String url, String path) {
    boolean owns(Listed listed) {
      return listed.url().endsWith(path);
    }

    boolean fits(Listed listed) {
      return listed.active() && listed.url().equals(url);
    }
  }

  /**
   * One whose proof we know.
   *
   * @param vendorId empty: of a creation whose answer was lost; its secret is the one we remember
   * @param failed the vendor reported failures at the last check
   */
  record Remembered(String vendorId, boolean failed) {
    /** One that fails check after check is not trusted: perhaps its proof is not what we know. */
    boolean fits(Listed listed) {
      return (vendorId.isEmpty() || vendorId.equals(listed.id())) && !(failed && listed.failing());
    }
  }

  /**
   * Compares.
   *
   * @param remembered by topic
   */
  static SubscriptionPlan of(
      Wanted wanted, List<Listed> listed, Map<String, Remembered> remembered) {
    var ours = listed.stream().filter(wanted::owns).toList();
    var kept = new LinkedHashMap<String, Listed>();
    var missing = new ArrayList<String>();
    for (var topic : wanted.topics()) {
      ours.stream()
          .filter(one -> one.topic().equals(topic) && wanted.fits(one))
          .filter(one -> isKnown(one, remembered.get(topic)))
          .findFirst()
          .ifPresentOrElse(one -> kept.put(topic, one), () -> missing.add(topic));
    }
    var superfluous = ours.stream().filter(one -> !kept.containsValue(one)).map(Listed::id);
    return new SubscriptionPlan(kept, superfluous.toList(), List.copyOf(missing));
  }

  private static boolean isKnown(Listed listed, @Nullable Remembered remembered) {
    return remembered != null && remembered.fits(listed);
  }
}

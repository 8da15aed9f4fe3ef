package dk.rackship.console;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.rackship.reconcile.DayRange;
import dk.rackship.transfer.Creation;
import dk.rackship.transfer.TransferState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many transfers began on each of the merchant's days, by where they stand now.
 *
 * @param days every day of the range, the oldest first
 */
public record StatisticsView(List<Day> days) {

  /**
   * One of the merchant's days.
   *
   * @param date ISO 8601
   * @param states without those that nothing stands in
   */
  public record Day(String date, Map<TransferState, Long> states) {}

  /** Those of other days are left out. */
  static StatisticsView of(LocalDate first, LocalDate last, List<Creation> creations) {
    var byDay = creations.stream().collect(groupingBy(creation -> DayRange.day(creation.at())));
    return new StatisticsView(
        first
            .datesUntil(last.plusDays(1))
            .map(date -> new Day(date.toString(), states(byDay.getOrDefault(date, List.of()))))
            .toList());
  }

  private static Map<TransferState, Long> states(List<Creation> ofOneDay) {
    return ofOneDay.stream().collect(groupingBy(Creation::state, TreeMap::new, counting()));
  }
}

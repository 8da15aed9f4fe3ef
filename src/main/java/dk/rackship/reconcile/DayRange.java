package dk.rackship.reconcile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days of the merchant on which orders were created, both ends included.
 *
 * @param from null: from the first order on
 * @param to null: up to now
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  /**
   * Where a merchant's days begin. Neither vendor says an account's time zone ({@code
   * contracts/rackbeat.openapi.yaml}, Self; {@code contracts/webshipper.openapi.yaml}).
   */
  static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  public DayRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the last day is before the first");
    }
  }

  /** Every day. */
  public static DayRange all() {
    return new DayRange(null, null);
  }

  /** The merchant's day. */
  public static LocalDate today(Clock clock) {
    return day(clock.instant());
  }

  /** The merchant's day of that moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** When the merchant's day begins. */
  public static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /**
   * Whether an order of that moment is meant.
   *
   * @param created null: nobody knows, and then only if every day is meant
   */
  boolean holds(@Nullable Instant created) {
    if (created == null) {
      return from == null && to == null;
    }
    return !isOver(created) && (to == null || !day(created).isAfter(to));
  }

  /** Whether orders created before this one cannot be meant either. */
  boolean isOver(@Nullable Instant created) {
    return from != null && created != null && day(created).isBefore(from);
  }
}

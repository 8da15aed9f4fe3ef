package dk.rackship.sandbox.rackbeat;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Rackbeat's times: whole seconds of Danish time, with offset; webhook records without one
 * (contract: "Dates").
 */
final class Times {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private final Clock clock;

  Times(Clock clock) {
    this.clock = clock;
  }

  String now() {
    return wall().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  String nowWithoutZone() {
    return wall().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
  }

  String today() {
    return wall().toLocalDate().toString();
  }

  private ZonedDateTime wall() {
    return clock.instant().atZone(ZONE).truncatedTo(ChronoUnit.SECONDS);
  }
}

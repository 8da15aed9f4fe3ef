package dk.rackship.rackbeat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/** What is sent to Rackbeat. */
final class Body {
  private Body() {}

  public record NewNote(String note) {}

  public record MarkShipped(boolean pick) {}

  public record NewWebhook(String event, String url, boolean isActive) {}

  /** Without a mail to the customer, who bought in a shop and has heard from it. */
  public record Booking(Mail mail) {
    static final Booking WITHOUT_MAIL = new Booking(new Mail(false));
  }

  public record Mail(boolean send) {}

  public record SettingsUrl(String settingsUrl) {}

  /** Without lines Rackbeat takes everything that is open; that it takes lines is assumed. */
  public record NewShipment(
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NewShipmentLine> lines) {
    static NewShipment of(List<ShipmentQuantity> quantities) {
      return new NewShipment(quantities.stream().map(NewShipmentLine::of).toList());
    }
  }

  public record NewShipmentLine(long orderLineId, BigDecimal quantity) {
    static NewShipmentLine of(ShipmentQuantity line) {
      return new NewShipmentLine(Long.parseLong(line.orderLineId()), line.quantity());
    }
  }
}

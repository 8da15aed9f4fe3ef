package dk.rackship.transfer;

import dk.rackship.connection.TransferWhen;
import java.util.List;

/** 14: how an order goes to Webshipper. What was sent in one way stays in it. */
enum Way {
  /** As a whole, when it is booked. */
  WHOLE,
  /** Each of its shipments, when that is shipped. */
  BY_SHIPMENTS,
  /** Not at all: it came from Webshipper. */
  IMPORTED;

  /**
   * @param links all pairs of the order
   */
  static Way of(TransferWhen setting, List<OrderLink> links) {
    if (links.isEmpty()) {
      return setting == TransferWhen.SHIPMENT_SHIPPED ? BY_SHIPMENTS : WHOLE;
    }
    if (links.stream().anyMatch(link -> link.direction() == Direction.WEBSHIPPER_TO_RACKBEAT)) {
      return IMPORTED;
    }
    return links.stream().allMatch(OrderLink::isOfShipment) ? BY_SHIPMENTS : WHOLE;
  }
}

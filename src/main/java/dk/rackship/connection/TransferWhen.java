package dk.rackship.connection;

/** Setting 14: what in Rackbeat makes a Webshipper order. */
public enum TransferWhen {
  ORDER_BOOKED,
  SHIPMENT_SHIPPED
}

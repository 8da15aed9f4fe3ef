package dk.rackship.work;

/** What kind of thing at a vendor is to be looked at. */
public enum SubjectKind {
  RACKBEAT_ORDER,
  RACKBEAT_SHIPMENT,
  WEBSHIPPER_ORDER,
  WEBSHIPPER_SHIPMENT
}

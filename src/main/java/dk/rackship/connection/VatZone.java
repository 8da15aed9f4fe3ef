package dk.rackship.connection;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Rackbeat's VAT zones. They are words; no endpoint lists them ({@code
 * contracts/rackbeat.openapi.yaml}, VatZone).
 */
public enum VatZone {
  DOMESTIC("domestic", "Domestic"),
  EU("eu", "EU"),
  ABROAD("abroad", "Abroad"),
  DOMESTIC_EXEMPT("domestic_exempt", "Domestic, exempt from VAT");

  private final String id;
  private final String label;

  VatZone(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Rackbeat's word. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The name in English. */
  public String label() {
    return label;
  }
}

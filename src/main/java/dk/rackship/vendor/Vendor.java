package dk.rackship.vendor;

import java.util.Locale;

/** The two systems that are called. */
public enum Vendor {
  RACKBEAT("Rackbeat"),
  WEBSHIPPER("Webshipper");

  private final String displayName;

  Vendor(String displayName) {
    this.displayName = displayName;
  }

  /** As the merchant knows it. */
  public String displayName() {
    return displayName;
  }

  /** As metrics and configuration keys name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

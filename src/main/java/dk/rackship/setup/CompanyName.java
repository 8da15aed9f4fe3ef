package dk.rackship.setup;

import dk.rackship.rackbeat.Self;

/**
 * What a connection is called: the Rackbeat account's company name, or the account's id where it
 * has none.
 *
 * @param value never blank, at most 255 characters
 */
record CompanyName(String value) {
  private static final int LONGEST = 255;

  static CompanyName of(Self.UserAccount account) {
    var name = account.companyName();
    return new CompanyName(name == null || name.isBlank() ? "Rackbeat " + account.id() : cut(name));
  }

  private static String cut(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }
}

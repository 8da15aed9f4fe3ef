package dk.rackship.mapping;

/** 11: the VAT zone of every order that is created in Rackbeat. The zones are fixed words. */
final class Rule11VatZone {
  private static final SettingOfRackbeat SETTING =
      new SettingOfRackbeat("11", "VAT zone", "vatZone");

  private Rule11VatZone() {}

  static Ruling<String> check(WebshipperOrderFacts facts) {
    var zone = facts.settings().vatZone();
    return zone == null ? SETTING.unchosen() : SETTING.chosen(zone.label(), zone.id());
  }
}

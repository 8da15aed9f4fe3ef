package dk.rackship.mapping;

/** 10: the layout of every order that is created in Rackbeat. */
final class Rule10Layout {
  private static final SettingOfRackbeat SETTING =
      new SettingOfRackbeat("10", "Layout", "layoutId");

  private Rule10Layout() {}

  static Ruling<String> check(WebshipperOrderFacts facts) {
    return SETTING.among(facts.lists().layouts(), facts.settings().layoutId());
  }
}

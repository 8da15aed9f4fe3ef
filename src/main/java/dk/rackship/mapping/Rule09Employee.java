package dk.rackship.mapping;

/** 9: the employee on every order that is created in Rackbeat. */
final class Rule09Employee {
  private static final SettingOfRackbeat SETTING =
      new SettingOfRackbeat("9", "Employee", "employeeId");

  private Rule09Employee() {}

  static Ruling<String> check(WebshipperOrderFacts facts) {
    return SETTING.among(facts.lists().employees(), facts.settings().employeeId());
  }
}

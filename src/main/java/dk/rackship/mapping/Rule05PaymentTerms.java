package dk.rackship.mapping;

/** 5: the payment terms of every order that is created in Rackbeat. */
final class Rule05PaymentTerms {
  private static final SettingOfRackbeat SETTING =
      new SettingOfRackbeat("5", "Payment terms", "paymentTermsId");

  private Rule05PaymentTerms() {}

  static Ruling<String> check(WebshipperOrderFacts facts) {
    return SETTING.among(facts.lists().paymentTerms(), facts.settings().paymentTermsId());
  }
}

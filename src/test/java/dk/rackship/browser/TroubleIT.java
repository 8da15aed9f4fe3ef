package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.e2e.Merchant;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What a merchant sees when something outside the page goes wrong, and how it goes on. */
class TroubleIT extends InOneBrowser {
  private static final String LINK_IS_OLD = "This link is not valid any more";
  private static final String NO_ANSWER = "Rackship does not answer";

  @Test
  void a_wrong_key_is_told_in_words_and_shows_nothing() {
    View page = browser.open(Merchant.server() + "/settings/#not-a-key");
    page.shows("[data-test=notice]", LINK_IS_OLD).showsNo("[data-test=status]");
  }

  @Test
  void no_key_is_told_in_words() {
    browser.open(Merchant.server() + "/settings/").shows("[data-test=notice]");
  }

  @Test
  void a_lost_network_takes_nothing_away_and_try_again_goes_on() {
    View page = browser.open(Merchant.connected().settingsLink()).shows("[data-test=status]");
    browser.loseNetwork();
    page.clicks("[data-test=tab-activity]");
    page.shows("[role=alert]", NO_ANSWER).shows("[data-test=status]");
    page.clicks("[role=alert] button").shows("[role=alert]", NO_ANSWER);
    browser.findNetwork();
    View.eventually(
        () -> {
          page.all("[role=alert] button").forEach(WebElement::click);
          assertThat(page.all("[role=alert]")).isEmpty();
          assertThat(page.one("[data-test=empty]").isDisplayed()).isTrue();
        });
  }

  @Test
  void a_lost_network_keeps_what_was_typed() {
    Merchant merchant = Merchant.unconnected();
    View page = browser.open(merchant.pressesInstall());
    page.fills("#account", merchant.account()).fills("#email", merchant.email());
    page.fills("#password", merchant.password());
    browser.loseNetwork();
    page.clicks("[data-test=install]").shows("[role=alert]", NO_ANSWER);
    browser.findNetwork();
    page.clicks("[data-test=install]").shows("#go");
  }
}

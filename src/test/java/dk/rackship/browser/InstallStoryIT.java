package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.e2e.Merchant;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The whole story as a merchant lives it: our pages in a frame of Rackbeat's site, which is another
 * origin, in a browser that blocks third-party cookies.
 */
class InstallStoryIT {
  private final Merchant merchant = Merchant.unconnected();
  private RackbeatSite rackbeat;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    rackbeat = new RackbeatSite();
    browser = Browser.start(rackbeat.flag());
  }

  @AfterEach
  void end() {
    browser.close();
    rackbeat.close();
  }

  @Test
  void from_installing_in_rackbeat_to_a_shipped_order() {
    browser.open(rackbeat.showing(merchant.pressesInstall()));
    View page = browser.inFrame();
    page.fills("#account", merchant.account()).fills("#email", merchant.email());
    page.fills("#password", "not the password").clicks("[data-test=install]");
    page.shows("#password-error").fills("#password", merchant.password());
    page.clicks("[data-test=install]").shows("#go").clicks("#go");

    page.shows("[data-status=SETUP]").shows("[data-test=missing]", "13 Order transfer");
    page.clicks("#orderTransfer-RACKBEAT_TO_WEBSHIPPER").selects("#orderChannelId", "7");
    page.clicks("[data-test=suggest]").selects("#standardShippingRateId", "73");
    page.clicks("[data-test=save]").shows("[data-test=save-result]", "Saved.");
    page.shows("[data-status=ACTIVE]");

    merchant.isConnected();
    String order = merchant.books();
    page.clicks("[data-test=tab-activity]").shows("[data-test=transfers]", order);
    merchant.dispatches(order, "GLS-4711");
    page.clicks("[data-test=tab-settings]").clicks("[data-test=tab-activity]");
    page.shows("[data-test=transfers]", "Shipped");
    page.clicks("[data-test=transfers] tbody a").shows("[data-test=story-tracking]", "GLS-4711");

    assertThat(browser.complaints()).noneMatch(it -> it.contains("Content Security Policy"));
  }

  @Test
  void the_frame_becomes_as_high_as_the_page_and_nobody_but_rackbeat_is_told() {
    browser.open(rackbeat.showing(merchant.pressesInstall()));
    browser.inFrame().shows("[data-test=install]");
    View site = browser.outside();
    View.eventually(
        () ->
            assertThat(Integer.parseInt(site.one("iframe").getDomAttribute("height")))
                .isGreaterThan(300));
    assertThat(site.one("iframe").getDomAttribute("data-origin")).isEqualTo(Merchant.server());
  }

  @Test
  void on_another_site_the_page_is_not_shown() {
    browser.open(rackbeat.elsewhere(merchant.pressesInstall()));
    browser.inFrame().showsNo("[data-test=install]");
    View.eventually(
        () -> assertThat(browser.complaints()).anyMatch(it -> it.contains("frame-ancestors")));
  }
}

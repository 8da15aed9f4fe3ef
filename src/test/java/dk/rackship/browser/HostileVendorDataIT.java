package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.e2e.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What vendors send is shown as text, whatever it is. A dialog would end these tests as well. */
class HostileVendorDataIT extends InOneBrowser {
  private static final String EVIL =
      "<img src=x onerror=\"window.hacked=1\"><script>alert(1)</script>";
  private static Merchant merchant;

  @BeforeAll
  static void open() {
    merchant = Merchant.open(EVIL, EVIL);
  }

  @Test
  void a_company_s_name() {
    View page = browser.open(merchant.settingsLink()).shows("#company", EVIL);
    isHarmless(page);
  }

  @Test
  void the_reason_why_an_order_is_held() {
    merchant.booksWithItsOwnTerms();
    View page = browser.open(merchant.settingsLink() + "/activity");
    isHarmless(page.shows("[data-reason=RATE_MISSING]", EVIL));
  }

  @Test
  void the_console() {
    View page = browser.openConsole("");
    page.fills("#q", merchant.id()).clicks("[data-test=search]");
    isHarmless(page.shows("[data-test=connections]", EVIL));
    page.clicks("[data-test=manage]").shows("dialog h2", EVIL);
    isHarmless(page);
  }

  @Test
  void a_buyer_s_name_address_and_comment_in_the_document_of_the_try_out() {
    Merchant paused = Merchant.open("Havnens Møbler ApS", EVIL);
    String order = paused.booksWhilePaused(EVIL);
    View page = browser.open(paused.settingsLink());
    page.fills("#try-order", order).clicks("[data-test=try]").shows("[data-test=document]");
    page.clicks("[data-test=tryout] summary").shows("[data-test=document]", "window.hacked=1");
    isHarmless(page);
  }

  @Test
  void names_of_what_can_be_chosen_in_the_settings() {
    View page = browser.open(merchant.settingsLink()).shows("[data-test=rates]", EVIL);
    isHarmless(page.shows("[data-field=excludedCustomerGroupIds]", EVIL));
    assertThat(page.one("#customerGroupId").getText()).contains("onerror");
  }

  @Test
  void an_order_s_reference_in_the_activity_and_in_its_story() {
    merchant.sells(EVIL);
    View page = browser.open(merchant.settingsLink() + "/activity");
    isHarmless(page.shows("[data-test=transfers]", EVIL));
    page.clicks("[data-test=transfers] tbody a");
    isHarmless(page.shows("[data-test=story-of]", EVIL));
  }

  private static void isHarmless(View page) {
    assertThat(page.all("#page img, #page script")).isEmpty();
    assertThat(page.script("return typeof window.hacked")).isEqualTo("undefined");
    assertThat(browser.complaints()).noneMatch(it -> it.contains("Content Security Policy"));
  }
}

package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rackship.e2e.Merchant;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The operator's console: one look at everything, and what can be done about it. */
class ConsoleIT extends InOneBrowser {

  private static View finds(Merchant merchant) {
    View page = browser.openConsole("").shows("[data-test=connections]");
    page.fills("#q", merchant.id()).clicks("[data-test=search]");
    View.eventually(() -> assertThat(page.all("[data-test=connections] tbody tr")).hasSize(1));
    return page;
  }

  private static void does(View page, String action) {
    page.clicks("[data-test=manage]").clicks("dialog [data-test=%s]".formatted(action));
    page.clicks("dialog [data-test=confirm]").shows("dialog .ended [role=status]", ".");
  }

  @Test
  void a_connection_is_found_paused_and_resumed() {
    View page = finds(Merchant.open("Havnens Møbler ApS", "Sent by pigeon"));
    does(page, "pause");
    page.clicks("dialog [data-test=close]").shows("[data-test=connections]", "Paused");
    does(page, "resume");
    page.clicks("dialog [data-test=close]").shows("[data-test=connections]", "Connected");
  }

  @Test
  void what_is_on_hold_shows_in_the_figures_and_is_tried_again() {
    Merchant merchant = Merchant.open("Havnens Møbler ApS", "Sent by pigeon");
    merchant.booksWithItsOwnTerms();
    View page = finds(merchant).shows("[data-figure=attention] dd", "1");
    does(page, "retry");
  }

  @Test
  void a_new_settings_link_ends_the_old_one() {
    Merchant merchant = Merchant.open("Havnens Møbler ApS", "Sent by pigeon");
    View page = finds(merchant);
    does(page, "link");
    String link = page.value("#settings-link");
    browser.open(link).shows("[data-test=status]");
    browser.open(merchant.settingsLink()).shows("[data-test=notice]", "not valid any more");
  }

  @Test
  void throughput_latency_age_and_queue_are_plotted_with_their_numbers() {
    View page = browser.openConsole("");
    await() // the first sample comes a minute after the start
        .pollInSameThread()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () -> assertThat(page.all("[data-test=pace] [data-test=lines] svg")).hasSize(4));
    page.clicks("[data-test=pace] summary");
    assertThat(page.all("[data-test=pace] details[open] tbody tr")).hasSize(96);
  }

  @Test
  void a_connection_is_added_by_keys_and_a_wrong_key_is_told_at_its_field() {
    Merchant merchant = Merchant.unconnected();
    View page = browser.openConsole("").clicks("[data-test=add]");
    page.fills("#rackbeatToken", "not a token").fills("#account", merchant.account());
    page.fills("#webshipperToken", merchant.webshipperToken()).clicks("[data-test=connect]");
    page.shows("#rackbeatToken-error").fills("#rackbeatToken", merchant.rackbeatToken());
    page.clicks("[data-test=connect]").shows("[data-test=added]");
    browser.open(page.value("#settings-link")).shows("[data-test=status]");
  }

  @Test
  void without_the_operator_s_login_nothing_is_shown() {
    try (Browser stranger = Browser.start()) {
      stranger.open(Merchant.server() + "/console/").showsNo("[data-test=connections], #q");
    }
  }
}

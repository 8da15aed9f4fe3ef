package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rackship.e2e.Merchant;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The sandbox's page, where a newcomer begins: its stories are told to their end. */
class SandboxPageIT extends InOneBrowser {
  private static View opens() {
    View page = browser.open(Merchant.server() + "/sandbox/").shows("#play");
    return page.clicks("#play > summary").shows("#stories button");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There and back",
        "Webshop order with freight and 0 % VAT",
        "Partial shipments add up",
        "Cancelled and booked again",
        "Picked and shipped first (rule 14)",
        "The direction is switched while an order waits (rule 13)"
      })
  void a_story_is_told_to_its_end(String story) {
    View page = opens();
    page.all("#stories button").stream()
        .filter(button -> button.getText().equals(story))
        .findFirst()
        .ifPresent(WebElement::click);
    page.shows("#story h3", story);
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> assertThat(page.one("#story").getText()).contains("The story is told."));
  }

  @Test
  void there_is_a_story_for_each_thing_that_can_happen() {
    assertThat(opens().all("#stories button")).hasSizeGreaterThanOrEqualTo(20);
  }
}

package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.e2e.Merchant;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The activity: what happened to the orders, and what can be done about them. */
class ActivityIT extends InOneBrowser {
  private static final String ROWS = "[data-test=transfers] tbody tr";

  private final Merchant merchant = Merchant.open("Havnens Møbler ApS", "Sent by pigeon");

  private View opens() {
    return browser.open(merchant.settingsLink() + "/activity").shows("[data-test=transfers]");
  }

  private static void showsRows(View page, int count) {
    View.eventually(() -> assertThat(page.all(ROWS)).hasSize(count));
  }

  @Test
  void the_list_is_filtered_by_state_and_direction_and_searched_by_any_number() {
    String order = merchant.books();
    merchant.booksWithItsOwnTerms();
    merchant.sells("WEB-1042");
    View page = opens();
    showsRows(page, 3);
    page.selects("#filter-state", "ON_HOLD").shows("[data-reason=RATE_MISSING]");
    showsRows(page, 1);
    page.clicks("[data-test=clear]").selects("#filter-direction", "WEBSHIPPER_TO_RACKBEAT");
    page.shows(ROWS, "WEB-1042");
    showsRows(page, 1);
    page.clicks("[data-test=clear]").fills("#filter-q", order).shows(ROWS, order);
    showsRows(page, 1);
    page.fills("#filter-q", "no such number").shows("[data-test=empty]");
  }

  @Test
  void where_is_my_order_gives_the_verdict_of_every_rule_and_its_story() {
    String held = merchant.booksWithItsOwnTerms();
    View page = opens().fills("#lookup-number", held).clicks("[data-test=look]");
    page.shows("[data-test=found] [data-decision=HOLD]").shows("[data-test=found]", "Stops it");
    assertThat(page.all("[data-test=found] [data-test=rules] tbody tr")).hasSizeGreaterThan(5);
    page.clicks("[data-test=found] .stories a").shows("[data-test=story-of]", held);
    page.clicks("[data-test=back]").fills("#lookup-number", "99999999").clicks("[data-test=look]");
    page.shows("[data-test=found]", "99999999").showsNo("[data-test=found] [data-decision]");
  }

  @Test
  void all_of_one_reason_are_tried_again_with_one_press() {
    merchant.booksWithItsOwnTerms();
    merchant.booksWithItsOwnTerms();
    View page = opens().shows("[data-test=group-RATE_MISSING]", "2 orders");
    page.clicks("[data-test=group-RATE_MISSING] [data-test=retry-group]");
    page.shows("[data-test=attention-result]", "2 orders");
  }

  @Test
  void an_order_is_dismissed_with_a_note_that_stands_in_its_story() {
    merchant.booksWithItsOwnTerms();
    View page = opens().clicks(ROWS + " [data-test=dismiss]").clicks("[data-test=dismiss-now]");
    page.shows("#note-error").fills("#note", "Picked up in the shop");
    page.clicks("[data-test=dismiss-now]").shows("[data-test=activity-result]", ".");
    page.shows(ROWS, "Skipped").clicks(ROWS + " a");
    page.shows("[data-test=story-of]", "Picked up in the shop");
  }

  @Test
  void the_days_are_a_picture_and_a_table() {
    merchant.books();
    View page = opens().shows("[data-test=picture] svg");
    page.clicks("[data-test=picture] summary").shows("[data-test=picture] table");
    assertThat(page.one("[data-test=picture] table").findElements(By.cssSelector("tbody tr")))
        .hasSize(30);
  }
}

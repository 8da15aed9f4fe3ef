package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.e2e.Merchant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader's language: the browser's first, and a switch that is remembered in the address. */
class LanguageIT extends InOneBrowser {
  private static final String ADDRESS = Merchant.server() + "/begin";

  @ParameterizedTest
  @CsvSource({
    "'da-DK,da,en', da",
    "'nb-NO,en', nb",
    "'nn-NO', nb",
    "'fr,da', da",
    "'de', en",
    "'en-GB', en"
  })
  void the_browsers_language_is_the_first(String wished, String shown) {
    browser.speaks(wished);
    browser.open(ADDRESS).shows("html[lang=%s] h1".formatted(shown));
  }

  @Test
  void another_one_is_chosen_with_one_press_and_stays_when_the_page_is_loaded_anew() {
    browser.speaks("en");
    View page = browser.open(ADDRESS).shows("html[lang=en] h1");
    page.clicks("[data-test=language-da]").shows("html[lang=da] h1");
    page.script("location.reload()");
    page.shows("html[lang=da] h1");
  }

  @Test
  void what_the_server_says_is_read_anew_in_the_chosen_language_and_what_is_typed_stays() {
    browser.speaks("en");
    Merchant merchant = Merchant.open("Havnens Møbler ApS", "Sent by pigeon");
    merchant.booksWithItsOwnTerms();
    View page = browser.open(merchant.settingsLink() + "/activity");
    page.shows("[data-reason=RATE_MISSING] .detail", "No rate can be used");
    page.clicks("[data-test=language-da]");
    page.shows("[data-reason=RATE_MISSING] .detail", "Ingen shipping rate kan bruges");
    page.fills("#filter-q", "Sent").clicks("[data-test=language-nb]").shows("html[lang=nb]");
    assertThat(page.one("#filter-q").getDomProperty("value")).isEqualTo("Sent");
  }
}

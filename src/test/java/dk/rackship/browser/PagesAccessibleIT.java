package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.e2e.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The pages can be used by everybody: axe, the keyboard, small screens, all languages. */
class PagesAccessibleIT extends InOneBrowser {
  private static final int PRESSES = 12;
  private static String install;
  private static String settings;

  @BeforeAll
  static void open() {
    install = Merchant.unconnected().pressesInstall();
    Merchant merchant = Merchant.open("Prøve & Søn ApS", "Sent by pigeon");
    merchant.books();
    merchant.booksWithItsOwnTerms();
    settings = merchant.settingsLink();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "da", "nb"})
  void the_install_page(String language) {
    View page = browser.open(install + "#/?lang=" + language);
    page.shows("[data-test=install]");
    isAccessible(page, language);
    page.clicks("[data-test=install]").shows("#account-error");
    isAccessible(page, language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "da", "nb"})
  void the_settings_page(String language) {
    View page = browser.open(settings + "?lang=" + language).shows("[data-test=status]");
    isAccessible(page, language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "da", "nb"})
  void the_activity(String language) {
    View page = browser.open(settings + "/activity?lang=" + language);
    page.shows("[data-test=transfers]");
    isAccessible(page, language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "da", "nb"})
  void the_console(String language) {
    View page = browser.openConsole("#/?lang=" + language);
    page.shows("[data-test=connections]").shows("[data-test=pace] h2");
    isAccessible(page, language);
    page.clicks("[data-test=manage]").shows("[data-test=manage-dialog]");
    isAccessible(page, language);
  }

  /** As the page stands: light and dark, narrow and wide. */
  private static void isAccessible(View page, String language) {
    assertThat(page.script("return document.documentElement.lang")).isEqualTo(language);
    for (int width : new int[] {360, 1280}) {
      browser.resize(width);
      View.eventually(() -> assertThat(page.script("return innerWidth")).isEqualTo("" + width));
      assertThat(Integer.parseInt(page.script("return document.documentElement.scrollWidth")))
          .as("nothing sticks out at %d px", width)
          .isLessThanOrEqualTo(width);
      for (String scheme : new String[] {"light", "dark"}) {
        browser.scheme(scheme);
        assertThat(Axe.violations(page)).as("%s, %d px", scheme, width).isEmpty();
      }
    }
  }

  @Test
  void the_keyboard_alone_reaches_the_button_and_presses_it() {
    View page = browser.open(install).shows("[data-test=install]");
    for (int i = 0; i < PRESSES && !focused(page).equals("install"); i++) {
      page.presses(Keys.TAB);
    }
    assertThat(focused(page)).isEqualTo("install");
    page.presses(Keys.ENTER).shows("#account-error");
    View.eventually(() -> assertThat(focused(page)).isEqualTo("account"));
  }

  private static String focused(View page) {
    return page.script("return document.activeElement.dataset.test ?? ''");
  }
}

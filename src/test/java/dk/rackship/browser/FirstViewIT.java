package dk.rackship.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.e2e.Merchant;
import org.junit.jupiter.api.Test;

/** What the first view of a page costs a merchant's line, as the browser counted it. */
class FirstViewIT {
  private static final int BYTES = 150 * 1024;
  private static final String TRANSFERRED =
      """
      return ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type))
        .reduce((sum, {transferSize}) => sum + transferSize, 0)
      """;

  @Test
  void it_is_under_150_kb() {
    Merchant merchant = Merchant.connected();
    String install = Merchant.unconnected().pressesInstall();
    isSmall(install + "#/?lang=da", "[data-test=install]");
    isSmall(merchant.settingsLink() + "?lang=da", "[data-test=status]");
  }

  /** In a browser of its own: nothing is cached. */
  private static void isSmall(String address, String shown) {
    try (Browser browser = Browser.start()) {
      View page = browser.open(address).shows(shown);
      assertThat(Integer.parseInt(page.script(TRANSFERRED))).isBetween(10_000, BYTES);
    }
  }
}

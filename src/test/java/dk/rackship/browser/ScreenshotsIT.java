package dk.rackship.browser;

import dk.rackship.e2e.Merchant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@code -Dscreenshots=true}: the pictures of the documentation, made anew. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class ScreenshotsIT {
  private static final Path FOLDER = Path.of("src/docs/screenshots");
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(FOLDER);
    browser = Browser.start();
    browser.resize(1100);
  }

  @AfterEach
  void end() {
    browser.close();
  }

  @Test
  void the_install_page() throws IOException {
    String address = Merchant.unconnected().pressesInstall();
    saves("install", browser.open(address).shows("[data-test=install]"));
  }

  @Test
  void the_settings_and_the_activity() throws IOException {
    Merchant merchant = Merchant.open("Havnens Møbler ApS", "Sent by pigeon");
    merchant.books();
    merchant.booksWithItsOwnTerms();
    merchant.sells("WEB-1042");
    View settings = browser.open(merchant.settingsLink()).shows("[data-test=rates]");
    settings.script("document.querySelector('[data-test=settings]').scrollIntoView()");
    saves("settings", settings);
    View activity = browser.open(merchant.settingsLink() + "/activity");
    saves("activity", activity.shows("[data-test=transfers]"));
  }

  @Test
  void the_console() throws IOException {
    Merchant well = Merchant.open("Ærø Møbler ApS", "Sent by pigeon");
    well.books();
    Merchant held = Merchant.open("Havnens Lamper ApS", "Sent by balloon");
    held.booksWithItsOwnTerms();
    View page = browser.openConsole("").shows("[data-test=connections]");
    page.shows("[data-test=pace] [data-test=lines]");
    saves("console", page);
  }

  private void saves(String name, View page) throws IOException {
    Files.write(FOLDER.resolve(name + ".png"), page.picture());
  }
}

package dk.rackship.browser;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** How the browser is started: unseen, alone, and as strict as browsers are with framed sites. */
final class Options {
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--no-proxy-server",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1280,900",
          "--lang=en");
  // 1: third-party cookies are blocked
  private static final Map<String, Object> PREFERENCES =
      Map.of(
          "profile.block_third_party_cookies",
          true,
          "profile.cookie_controls_mode",
          1,
          "intl.accept_languages",
          "en");

  private Options() {}

  static ChromeOptions of(Installed installed, String... more) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.browser().toFile());
    options.addArguments(FLAGS);
    options.addArguments(more);
    options.setExperimentalOption("prefs", PREFERENCES);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }
}

package dk.rackship.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import dk.rackship.e2e.Merchant;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * A Chromium with a fresh profile (the driver makes and removes it). Where there is none, the tests
 * are skipped; with {@code -Dbrowser.required=true} they fail.
 */
final class Browser implements AutoCloseable {
  private static final String HOW =
      "no chromium (or google-chrome) with a chromedriver beside it was found."
          + " Debian has both: apt-get install chromium chromium-driver";
  private static final AtomicBoolean SAID = new AtomicBoolean();
  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one; flags more than the usual ones are for what a test is about. */
  static Browser start(String... flags) {
    Optional<Installed> installed = Installed.find();
    if (installed.isEmpty()) {
      missing();
    }
    Installed it = installed.orElseThrow();
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(it.driver().toFile()).build();
    return new Browser(new ChromeDriver(service, Options.of(it, flags)));
  }

  private static void missing() {
    if (Boolean.getBoolean("browser.required")) {
      throw new IllegalStateException("browser tests are required, but " + HOW);
    }
    if (SAID.compareAndSet(false, true)) {
      System.err.println("=== browser tests SKIPPED: " + HOW);
    }
    abort("SKIPPED: " + HOW);
  }

  /** Opens an address as if for the first time: nothing of the page before stays. */
  View open(String address) {
    driver.get("about:blank");
    driver.get(address);
    return view();
  }

  /** Opens the operator's console as an operator does whose browser has asked for the login. */
  View openConsole(String more) {
    URI console = URI.create(Merchant.server() + "/console/");
    driver.get("http://operator:sandbox@%s%s".formatted(console.getAuthority(), console.getPath()));
    return open(console + more);
  }

  /** Opens an address in a tab of its own, and goes there. */
  View openBeside(String address) {
    driver.switchTo().newWindow(WindowType.TAB);
    return open(address);
  }

  /** Goes to the first tab, the second and so on, from 0. */
  View tab(int number) {
    driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(number));
    return view();
  }

  View view() {
    return new View(driver);
  }

  /** Goes into the page that stands in the page's frame. */
  View inFrame() {
    driver.switchTo().defaultContent();
    driver.switchTo().frame(driver.findElement(By.tagName("iframe")));
    return view();
  }

  View outside() {
    driver.switchTo().defaultContent();
    return view();
  }

  void resize(int width) {
    command("Emulation.setDeviceMetricsOverride", metrics(width));
  }

  private static Map<String, Object> metrics(int width) {
    return Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
  }

  /** What languages the reader wishes for, the first one most. */
  void speaks(String languages) {
    String agent = (String) driver.executeScript("return navigator.userAgent");
    command(
        "Network.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", languages));
  }

  /** Light or dark, as the reader's system says; without colours on their way to another. */
  void scheme(String name) {
    Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", name);
    Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, still)));
  }

  void loseNetwork() {
    ChromiumNetworkConditions none = new ChromiumNetworkConditions();
    none.setOffline(true);
    driver.setNetworkConditions(none);
  }

  void findNetwork() {
    driver.deleteNetworkConditions();
  }

  void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  /** What the browser complained of since it was asked last, as scripts that the policy stopped. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}

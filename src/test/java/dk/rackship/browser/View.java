package dk.rackship.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a reader sees and does on a page. Everything is waited for: a page draws itself anew at any
 * time. Elements are named by CSS selectors.
 */
record View(ChromeDriver driver) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Waits until nothing is wrong with it any more. */
  static void eventually(ThrowingRunnable assertion) {
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .untilAsserted(assertion);
  }

  /** Waits until it is in sight. */
  View shows(String css) {
    eventually(() -> Assertions.assertThat(one(css).isDisplayed()).as(css).isTrue());
    return this;
  }

  /** Waits until it is in sight with this text in it. */
  View shows(String css, String text) {
    eventually(() -> Assertions.assertThat(one(css).getText()).as(css).contains(text));
    return this;
  }

  View showsNo(String css) {
    eventually(() -> Assertions.assertThat(all(css)).as(css).isEmpty());
    return this;
  }

  /** As a reader does: scrolled to where nothing lies over it. */
  View clicks(String css) {
    eventually(
        () -> {
          driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", one(css));
          one(css).click();
        });
    return this;
  }

  /** Chooses from a select, by the option's value. */
  View selects(String css, String value) {
    return clicks("%s option[value='%s']".formatted(css, value));
  }

  /** Ticks a box, or takes the tick away. */
  View ticks(String css, boolean on) {
    shows(css);
    return one(css).isSelected() == on ? this : clicks(css);
  }

  /** Types into a field, in place of what was there. */
  View fills(String css, String text) {
    shows(css);
    WebElement field = one(css);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Presses keys where the focus is. */
  View presses(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  /** What stands in a field, or is chosen. */
  String value(String css) {
    return Objects.toString(one(css).getDomProperty("value"), "");
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** What a script gives; null and undefined are empty. */
  String script(String code, Object... arguments) {
    @Nullable Object given = driver.executeScript(code, arguments);
    return Objects.toString(given, "");
  }

  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }
}

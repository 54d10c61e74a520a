package org.demarche.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium that nobody sees. Without one installed its tests are skipped, unless the environment
 * variable {@code DEMARCHE_BROWSER_TESTS} is {@code required}.
 */
final class Browser implements AutoCloseable {

  /** Kept here, since loggers are forgotten when nobody holds them. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final Dimension DESKTOP = new Dimension(1280, 860);

  private final ChromeDriver driver;
  private final String address;

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  /** Starts one to look at that server. */
  static Browser start(String address) {
    File chromium = installed("chromium", "chromium-browser", "google-chrome");
    File chromedriver = installed("chromedriver");
    if (!"required".equals(System.getenv("DEMARCHE_BROWSER_TESTS"))) {
      Assumptions.assumeTrue(chromium.exists() && chromedriver.exists(), "no Chromium installed");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--force-device-scale-factor=1",
        "--lang=en");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    // What it says on the version of the protocol is of no use here.
    SELENIUM.setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver).build();
    Browser browser = new Browser(new ChromeDriver(service, options), address);
    browser.desktop();
    return browser;
  }

  private static File installed(String... names) {
    return Stream.of(names)
        .map(name -> new File("/usr/bin/" + name))
        .filter(File::exists)
        .findFirst()
        .orElse(new File("/usr/bin/" + names[0]));
  }

  void desktop() {
    metrics(DESKTOP, false);
  }

  void phone() {
    metrics(new Dimension(390, 844), true);
  }

  private void metrics(Dimension size, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  void scheme(String lightOrDark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", lightOrDark))));
  }

  /** Goes to an address below the server's and waits until the view is drawn. */
  Browser open(String path) {
    driver.get(address + path);
    return drawn();
  }

  Browser drawn() {
    return until(
        () ->
            Boolean.TRUE.equals(
                script(
                    "return document.querySelector('main').getAttribute('aria-busy') === 'false'"
                        + " && !document.querySelector('.pending[aria-busy], .loading')")));
  }

  Browser until(Supplier<Boolean> condition) {
    new WebDriverWait(driver, Duration.ofSeconds(15), Duration.ofMillis(40))
        .until(unused -> condition.get());
    return this;
  }

  Object script(String javascript, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(javascript, arguments), "");
  }

  Object asyncScript(String javascript) {
    return Objects.requireNonNullElse(driver.executeAsyncScript(javascript), "");
  }

  WebElement find(String css) {
    until(() -> !driver.findElements(By.cssSelector(css)).isEmpty());
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  String text(String css) {
    return find(css).getText();
  }

  void click(String css) {
    WebElement element = find(css);
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
    drawn();
  }

  /** Presses keys wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Tabs until the element has the focus; at most so often. */
  boolean tabTo(String css, int most) {
    for (int i = 0; i < most; i++) {
      press(Keys.TAB);
      if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css))) {
        return true;
      }
    }
    return false;
  }

  String url() {
    return Objects.requireNonNull(driver.getCurrentUrl());
  }

  String title() {
    return Objects.requireNonNull(driver.getTitle());
  }

  void back() {
    driver.navigate().back();
    drawn();
  }

  void screenshot(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What the browser complained about since the last time. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}

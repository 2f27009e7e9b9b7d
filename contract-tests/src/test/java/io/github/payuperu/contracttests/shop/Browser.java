package io.github.payuperu.contracttests.shop;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** Chromium without a window, used by somebody who has a keyboard only. */
final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int MOST_TABS = 40;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--user-data-dir=" + newFolder());
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver"))
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options)).wide();
    }

    /** A screen as on a desk. */
    Browser wide() {
        return sized(1000, 800);
    }

    /** The narrowest screen that pages have to fit without being pushed sideways (WCAG 1.4.10). */
    Browser narrow() {
        return sized(320, 640);
    }

    private Browser sized(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        return this;
    }

    void go(Object url) {
        driver.get(url.toString());
    }

    /** Presses the tabulator until that has the focus, which can be seen. */
    Browser tabTo(String css) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            press(Keys.TAB);
            if (isTrue("return document.activeElement.matches(arguments[0] + ':focus-visible')", css)) {
                return this;
            }
        }
        throw new AssertionError("The keyboard does not reach " + css + " of " + driver.getCurrentUrl());
    }

    Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Presses enter on what leads to another page, and waits until that is there. */
    Browser follow() {
        driver.executeScript("document.documentElement.dataset.left = 'yes'");
        press(Keys.ENTER);
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!isElsewhere() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return this;
    }

    private boolean isElsewhere() {
        try {
            return isTrue("return !document.documentElement.dataset.left && document.readyState === 'complete'");
        } catch (WebDriverException e) {
            return false;
        }
    }

    /** Presses the arrow down until that is chosen. */
    Browser choose(String css) {
        for (int key = 0; key < MOST_TABS; key++) {
            if (isTrue("return document.activeElement.matches(arguments[0])", css)) {
                return press(Keys.SPACE);
            }
            press(Keys.ARROW_DOWN);
        }
        throw new AssertionError("The arrows do not reach " + css);
    }

    String title() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    String url() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Whether the focus is there. */
    boolean focuses(String css) {
        return isTrue("return document.activeElement.matches(arguments[0])", css);
    }

    /** Loads the page again until it says that. */
    void reloadUntil(String css, String text) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!text(css).equals(text) && System.nanoTime() < end) {
            driver.navigate().refresh();
        }
    }

    /** Whether something sticks out to the right. */
    boolean isPushedSideways() {
        return isTrue("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Bytes of the page and of all that it loads. */
    long weight() {
        return ((Number) Objects.requireNonNull(driver.executeScript("return performance.getEntries()"
                        + ".filter(entry => 'encodedBodySize' in entry)"
                        + ".reduce((sum, entry) => sum + entry.encodedBodySize, 0)")))
                .longValue();
    }

    /** What the console says since it was asked last. */
    List<String> console() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(Object::toString)
                .toList();
    }

    /** What hinders people on this page, in the words of axe. */
    List<?> obstacles() {
        driver.executeScript(axe());
        return (List<?>) driver.executeAsyncScript("const done = arguments[0]; axe.run().then(result => done("
                + "result.violations.map(found => found.id + ': ' + found.nodes.map(node => node.html).join(' '))))");
    }

    /** Keeps how the page looks, whole. */
    void picture(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            long height = ((Number) Objects.requireNonNull(
                            driver.executeScript("return document.documentElement.scrollHeight")))
                    .longValue();
            long width =
                    ((Number) Objects.requireNonNull(driver.executeScript("return window.innerWidth"))).longValue();
            sized((int) width, (int) Math.max(height, 200));
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private boolean isTrue(String script, Object... arguments) {
        return Boolean.TRUE.equals(driver.executeScript(script, arguments));
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target")).toAbsolutePath(), "chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program as the shell would find it. */
    private static File installed(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            File file = new File(folder, program);
            if (file.canExecute()) {
                return file;
            }
        }
        throw new AssertionError("The profile browser needs " + program + " on the PATH; .ci/run installs it");
    }
}

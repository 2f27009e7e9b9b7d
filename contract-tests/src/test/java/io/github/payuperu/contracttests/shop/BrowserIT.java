package io.github.payuperu.contracttests.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.Sandbox;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A payer with a keyboard goes through shop and payment page, in a real browser. */
@Tag("browser")
class BrowserIT {
    /** A page and its style; the page that PayU's own site would send weighs a hundred times as much. */
    private static final long MOST_BYTES = 12_000;

    private static Browser browser;

    private Sandbox sandbox;
    private Shop shop;

    @BeforeAll
    static void start() {
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void open() throws IOException {
        sandbox = Sandbox.builder().start();
        shop = Shop.open(0, sandbox.checkout());
        browser.wide();
        browser.console();
    }

    @AfterEach
    void close() {
        shop.close();
        sandbox.close();
    }

    @Test
    void paysWithACard() {
        order();
        assertFine("pay");
        choose("VISA", "APPROVED");

        assertThat(browser.url()).startsWith(shop.url() + "response?");
        assertThat(browser.title()).isEqualTo("Approved");
        assertFine("response-approved");
        seeOrder("APPROVED");
        assertThat(browser.text("#parcels")).isEqualTo("1");
        assertFine("order-approved");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void isRefusedAndTriesAgain() {
        order();
        choose("MASTERCARD_DEBIT", "DECLINED");
        assertThat(browser.title()).isEqualTo("Declined");
        assertFine("response-declined");
        seeOrder("DECLINED");

        browser.tabTo("button").follow();
        assertThat(browser.text("main ol")).isEqualTo("Mastercard Debit: Declined");
        assertFine("pay-again");
        choose("VISA", "APPROVED");
        seeOrder("APPROVED");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void paysCashLater() {
        order();
        choose("PAGOEFECTIVO", "PENDING");
        assertThat(browser.title()).isEqualTo("Pay this code at an agency");
        assertFine("cash");
        String receipt = browser.url();

        browser.tabTo("a.button").follow();
        assertThat(browser.title()).isEqualTo("Pending");
        seeOrder("OPEN");
        assertThat(browser.text("#parcels")).isEqualTo("0");

        browser.go(receipt);
        browser.tabTo("button[value=APPROVED]").follow();
        assertThat(browser.title()).isEqualTo("The payment was approved");
        assertFine("cash-paid");
        browser.tabTo("a.button").follow();
        assertThat(browser.title()).isEqualTo("Approved");
        seeOrder("APPROVED");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void isLedToWhatIsMissing() {
        order();
        browser.tabTo("main form button").follow();

        assertThat(browser.text("[role=alert]")).isEqualTo("Please correct this: Choose a payment method.");
        assertThat(browser.focuses("[role=alert] a")).isTrue();
        assertFine("pay-problem");
        browser.press(Keys.ENTER);
        assertThat(browser.focuses("#method")).isTrue();
        browser.tabTo("input[name=method]").choose("input[value=PAGOEFECTIVO]");
        browser.tabTo("input[name=outcome]").choose("input[value=APPROVED]");
        browser.tabTo("main form button").follow();
        assertThat(browser.text("[role=alert]")).contains("Cash waits until it is paid");
        browser.press(Keys.ENTER);
        assertThat(browser.focuses("#outcome")).isTrue();
    }

    @Test
    void switchesTheLanguage() {
        order();
        browser.tabTo("header nav a").follow();

        assertThat(browser.title()).isEqualTo("Pagar");
        assertFine("pay-spanish");
        choose("VISA", "DECLINED");
        assertThat(browser.title()).isEqualTo("Declinada");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void readsWhatIsWrongWithAForm() {
        browser.go(sandbox.checkout());
        assertThat(browser.has("main")).isTrue();
        browser.go("data:text/html,<html lang=en><title>x</title><form method=post action='" + sandbox.checkout()
                + "'><input name=merchantId value=1><input name=lng value=en><button>x</button></form>");
        browser.tabTo("button").follow();

        assertThat(browser.title()).isEqualTo("The form cannot be accepted");
        assertFine("faults");
    }

    @Test
    void readsTheJournal() {
        order();
        choose("VISA", "DECLINED");
        seeOrder("DECLINED");
        order();
        choose("VISA", "PENDING");
        browser.go(sandbox.checkout().resolve("journal?lng=en"));
        assertFine("journal");

        browser.tabTo("button[value=APPROVED]").follow();
        assertThat(browser.title()).isEqualTo("The payment was approved");
        assertThat(browser.console()).isEmpty();
    }

    private void order() {
        browser.go(shop.url());
        browser.tabTo("button").follow();
        browser.tabTo("button").follow();
        assertThat(browser.url()).startsWith(sandbox.checkout() + "pay?order=");
    }

    private static void choose(String method, String outcome) {
        browser.tabTo("input[name=method]").choose("input[value=" + method + "]");
        browser.tabTo("input[name=outcome]").choose("input[value=" + outcome + "]");
        browser.tabTo("main form button").follow();
    }

    private static void seeOrder(String state) {
        browser.tabTo("main a").follow();
        browser.reloadUntil("#state", state);
        assertThat(browser.text("#state")).isEqualTo(state);
    }

    /** The page hinders nobody, is light, and fits a narrow screen. */
    private static void assertFine(String name) {
        assertThat(browser.obstacles()).as(name).isEmpty();
        assertThat(browser.weight()).as(name).isLessThan(MOST_BYTES);
        browser.picture(name);
        browser.narrow();
        assertThat(browser.isPushedSideways()).as(name).isFalse();
        assertThat(browser.obstacles()).as(name).isEmpty();
        browser.picture(name + "-narrow");
        browser.wide();
    }
}

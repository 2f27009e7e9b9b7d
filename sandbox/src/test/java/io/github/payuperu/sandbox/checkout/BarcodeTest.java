package io.github.payuperu.sandbox.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn can be scanned. */
class BarcodeTest {
    private static final Pattern WIDTH = Pattern.compile("viewBox='0 0 (\\d+) 40'");
    private static final Pattern BAR = Pattern.compile("M(\\d+) 0h1v40h-1z");

    @ParameterizedTest
    @ValueSource(strings = {"2592101", "7", "25921019999"})
    void isReadAsWritten(String code) throws Exception {
        assertThat(new Code128Reader()
                        .decodeRow(0, modules(Barcode.svg(code)), Map.of())
                        .getText())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = "2592101")
    void isSmall(String code) {
        assertThat(Barcode.dataUri(code))
                .startsWith("data:image/svg+xml;base64,")
                .hasSizeLessThan(2_000);
    }

    private static BitArray modules(String svg) {
        Matcher width = WIDTH.matcher(svg);
        assertThat(width.find()).isTrue();
        BitArray row = new BitArray(Integer.parseInt(width.group(1)));
        BAR.matcher(svg).results().forEach(bar -> row.set(Integer.parseInt(bar.group(1))));
        return row;
    }
}

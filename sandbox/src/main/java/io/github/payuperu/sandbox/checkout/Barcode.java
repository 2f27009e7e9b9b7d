package io.github.payuperu.sandbox.checkout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Draws a code for a scanner: Code 128, a bar for each run of dark modules. */
final class Barcode {
    private static final int HEIGHT = 40;

    private Barcode() {}

    /** The drawing, SVG, as the address of an image. */
    static String dataUri(String code) {
        byte[] svg = svg(code).getBytes(StandardCharsets.US_ASCII);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    /** The drawing; its width counts modules, the white margins included. */
    static String svg(String code) {
        BitMatrix modules = new Code128Writer().encode(code, BarcodeFormat.CODE_128, 0, 1);
        StringBuilder bars = new StringBuilder();
        for (int x = 0; x < modules.getWidth(); x++) {
            if (modules.get(x, 0)) {
                bars.append('M').append(x).append(" 0h1v").append(HEIGHT).append("h-1z");
            }
        }
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
                        + "<path d='%s'/></svg>")
                .formatted(modules.getWidth(), HEIGHT, bars);
    }
}

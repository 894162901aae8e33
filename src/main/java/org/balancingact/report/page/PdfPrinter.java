package org.balancingact.report.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Prints a page as PDF: the same markup, its plots as vectors, its text selectable, its letters embedded. */
public final class PdfPrinter {
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

    private PdfPrinter() {}

    /**
     * @throws UncheckedIOException if the stream can't be written
     */
    public static void print(String page, OutputStream to) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.useFastMode();
        printer.withHtmlContent(page, null);
        printer.useSVGDrawer(new BatikSVGDrawer());
        font(printer, DEJAVU + "DejaVuSans.ttf", "Sans", 400);
        font(printer, DEJAVU + "DejaVuSans-Bold.ttf", "Sans", 700);
        font(printer, DEJAVU + "DejaVuSerif.ttf", "Serif", 400);
        font(printer, DEJAVU + "DejaVuSerif-Bold.ttf", "Serif", 700);
        font(printer, "/assets/fonts/DroidSansFallbackFull.ttf", "Fallback", 400);
        printer.toStream(to);
        try {
            printer.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void font(PdfRendererBuilder printer, String resource, String family, int weight) {
        printer.useFont(() -> open(resource), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String resource) {
        InputStream stream = PdfPrinter.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the font " + resource + " is missing from the program");
        }
        return stream;
    }
}

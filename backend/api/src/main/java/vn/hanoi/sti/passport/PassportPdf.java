package vn.hanoi.sti.passport;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Makes the PDF of a passport. The fonts are embedded: a reader far away sees every Vietnamese letter. */
@ApplicationScoped
class PassportPdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private final PassportDocument document = new PassportDocument(Words.load());

    /** @param code of the one indicator to explain, or null for all */
    byte[] write(PassportView view, String code) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .withHtmlContent(document.html(view, code), null)
                .useFont(() -> font("DejaVuSans.ttf"), "DejaVu", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu", 700, FontStyle.NORMAL, true)
                // Nothing is fetched from anywhere: the document holds all it needs.
                .useUriResolver((base, uri) -> null)
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return PassportPdf.class.getResourceAsStream(FONTS + name);
    }
}

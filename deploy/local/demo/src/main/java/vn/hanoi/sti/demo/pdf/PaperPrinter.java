package vn.hanoi.sti.demo.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints papers as PDF files that carry their letters and say on each page that they are illustrative. */
public final class PaperPrinter {
    /** Stands on each page. */
    public static final String MARK = "DỮ LIỆU MINH HỌA";

    private static final String DISCLAIMER = "Tài liệu được đặt ra để trình diễn hệ thống, không dùng làm căn cứ.";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 62;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TEXT = 10.5f;
    private static final float TITLE = 15f;
    private static final Color INK = new Color(0x1F2937);
    private static final Color WARNING = new Color(0xB42318);

    private PaperPrinter() {}

    /** The file; the same paper always gives the same bytes, so that its digest stays. */
    public static byte[] print(Paper paper) {
        try (var document = new PDDocument();
                var letters = PaperPrinter.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, letters, true);
            for (int number = 0; number < paper.pages().size(); number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var out = new PDPageContentStream(document, page)) {
                    frame(out, font, number + 1, paper.pages().size());
                    float y = PDRectangle.A4.getHeight() - 96;
                    if (number == 0) {
                        y = paragraphs(out, font, TEXT, INK, paper.heading(), y) - 10;
                        y = paragraphs(out, font, TITLE, INK, List.of(paper.title()), y) - 8;
                    }
                    paragraphs(out, font, TEXT, INK, paper.pages().get(number), y);
                }
            }
            var about = document.getDocumentInformation();
            about.setTitle(paper.title());
            about.setSubject(MARK);
            about.setCreationDate(fixedDay());
            document.getDocumentCatalog().setLanguage("vi");
            document.setDocumentId((long) paper.hashCode());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Calendar fixedDay() {
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(0);
        day.set(2026, Calendar.JUNE, 30, 0, 0, 0);
        return day;
    }

    private static void frame(PDPageContentStream out, PDFont font, int number, int pages) throws IOException {
        float top = PDRectangle.A4.getHeight() - 56;
        line(out, font, 12, WARNING, MARK, (PDRectangle.A4.getWidth() - width(font, 12, MARK)) / 2, top);
        out.setStrokingColor(WARNING);
        out.moveTo(MARGIN, top - 10);
        out.lineTo(MARGIN + WIDTH, top - 10);
        out.stroke();
        line(out, font, 8.5f, WARNING, DISCLAIMER, MARGIN, 40);
        var pageText = "Trang %d/%d".formatted(number, pages);
        line(out, font, 8.5f, INK, pageText, MARGIN + WIDTH - width(font, 8.5f, pageText), 40);
    }

    private static float paragraphs(
            PDPageContentStream out, PDFont font, float size, Color color, List<String> texts, float top)
            throws IOException {
        float y = top;
        for (var text : texts) {
            for (var line : wrap(font, size, text)) {
                line(out, font, size, color, line, MARGIN, y);
                y -= size * 1.45f;
            }
            y -= size * 0.35f;
        }
        return y;
    }

    private static List<String> wrap(PDFont font, float size, String text) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(font, size, longer) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static void line(
            PDPageContentStream out, PDFont font, float size, Color color, String text, float x, float y)
            throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.setNonStrokingColor(color);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}

package vn.hanoi.sti.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files of one page, harmless and not. */
final class SamplePdf {
    private SamplePdf() {}

    /** One empty page; the bytes differ with the text, and are the same for the same text. */
    static byte[] plain(String text) {
        return with(text, "", "");
    }

    /**
     * One page.
     *
     * @param catalog more entries of the catalog
     * @param page more entries of the page
     * @param more objects, numbered from 4
     */
    static byte[] with(String text, String catalog, String page, String... more) {
        var objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + page + ">>"));
        objects.addAll(List.of(more));
        var file = new ByteArrayOutputStream();
        write(file, "%PDF-1.4\n%" + text + "\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            write(file, (i + 1) + " 0 obj" + objects.get(i) + "endobj\n");
        }
        var start = file.size();
        var count = objects.size() + 1;
        write(
                file,
                "xref\n0 " + count + "\n" + table + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + start
                        + "\n%%EOF\n");
        return file.toByteArray();
    }

    /** Encrypted; the user's password may be empty, so that everyone can read it and only some may change it. */
    static byte[] protectedBy(String ownerPassword, String userPassword) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

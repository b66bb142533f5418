package vn.hanoi.sti.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Finds what in a PDF would run, start something or carry another file. Its pages are not drawn. */
final class PdfFile {
    /** Actions that run, start, send or fetch something; links that a person follows are none of them. */
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "Movie", "Sound", "GoToE");

    private static final Set<String> ANNOTATIONS = Set.of("FileAttachment", "RichMedia", "Movie", "Screen", "3D");
    private static final Set<String> KEYS = Set.of("JavaScript", "JS", "EmbeddedFiles", "EF", "XFA");
    private static final int DEEPEST = 100;

    private PdfFile() {}

    /** What is wrong with a PDF, as a code; empty when nothing is. */
    static Optional<String> danger(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                return Optional.of("evidence.file.broken");
            }
            return isActive(pdf) ? Optional.of("evidence.pdf.active") : Optional.empty();
        } catch (InvalidPasswordException locked) {
            return Optional.of("evidence.file.encrypted");
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException broken) {
            return Optional.of("evidence.file.broken");
        }
    }

    /** Looks at every object of the file, also at those that no page leads to. */
    private static boolean isActive(PDDocument pdf) {
        var document = pdf.getDocument();
        for (var key : Set.copyOf(document.getXrefTable().keySet())) {
            if (isActive(document.getObjectFromPool(key).getObject(), 0)) {
                return true;
            }
        }
        return isActive(document.getTrailer(), 0);
    }

    private static boolean isActive(COSBase object, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        return switch (object) {
            case COSDictionary dictionary -> isActive(dictionary, depth);
            case COSArray array -> {
                for (var i = 0; i < array.size(); i++) {
                    // What is only referred to is an object of its own and looked at as such.
                    if (isActive(array.get(i), depth + 1)) {
                        yield true;
                    }
                }
                yield false;
            }
            case null, default -> false;
        };
    }

    private static boolean isActive(COSDictionary dictionary, int depth) {
        if (ACTIONS.contains(name(dictionary, "S")) || ANNOTATIONS.contains(name(dictionary, "Subtype"))) {
            return true;
        }
        for (var entry : dictionary.entrySet()) {
            if (KEYS.contains(entry.getKey().getName()) || isActive(entry.getValue(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static String name(COSDictionary dictionary, String key) {
        return dictionary.getDictionaryObject(COSName.getPDFName(key)) instanceof COSName name ? name.getName() : "";
    }
}

package vn.hanoi.sti.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * Says what a file is by its bytes; its name and what the browser says of it are only compared with that. What would run,
 * cannot be read without a password, or is two kinds of file at once, is not taken.
 */
final class FileInspection {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final String ZIP = "application/zip";
    private static final String OFFICE = "application/x-tika-ooxml";
    private static final String COMPOUND = "application/x-tika-msoffice";
    /** Readers of PDF look for its head so far into a file. */
    private static final int PDF_HEAD_WITHIN = 1024;

    private FileInspection() {}

    /**
     * The kind of a file that may be taken.
     *
     * @throws Problem 415 when its bytes are of no kind that is taken, or of another kind than its name says; 422 when it
     *     is of such a kind and yet not harmless, not readable or not whole
     */
    static FileType inspect(Path file, String fileName) throws IOException {
        var detected = detect(file);
        var promised = FileType.ofName(fileName);
        if (COMPOUND.equals(detected) && promised.isPresent() && isEncryptedOffice(file)) {
            throw dangerous("evidence.file.encrypted");
        }
        var params = Map.of("declared", promised.map(FileType::mediaType).orElse("unknown"), "detected", detected);
        var type = FileType.ofMediaType(detected)
                .orElseThrow(() ->
                        refused("evidence.type.not-allowed", "This kind of file is not taken as evidence.", params));
        if (promised.filter(type::equals).isEmpty()) {
            throw refused("evidence.type.mismatch", "The file is not what its name says.", params);
        }
        danger(file, type).ifPresent(code -> {
            throw dangerous(code);
        });
        return type;
    }

    /** What the bytes are, as a media type. */
    static String detect(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var detected = KNOWN.detect(content, new Metadata()).getBaseType().toString();
            var office = ZIP.equals(detected) || OFFICE.equals(detected)
                    ? OfficeFile.detect(file)
                    : Optional.<FileType>empty();
            return office.map(FileType::mediaType).orElse(detected);
        }
    }

    private static Optional<String> danger(Path file, FileType type) throws IOException {
        if (isTwoKinds(file, type)) {
            return Optional.of("evidence.file.polyglot");
        }
        return switch (type) {
            case PDF -> PdfFile.danger(file);
            case DOCX, XLSX -> OfficeFile.danger(file);
            case PNG, JPEG -> Optional.empty();
        };
    }

    /** A picture that ends as an archive, an archive that begins as a PDF: each program opens what it looks for. */
    private static boolean isTwoKinds(Path file, FileType type) throws IOException {
        var archive = type == FileType.DOCX || type == FileType.XLSX;
        var pdfAt = head(file).indexOf("%PDF-");
        return !archive && ZipDirectory.endsHere(file) || (type == FileType.PDF ? pdfAt != 0 : pdfAt >= 0);
    }

    private static String head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(PDF_HEAD_WITHIN), StandardCharsets.ISO_8859_1);
        }
    }

    /** Office puts an encrypted document into a compound file under this name. */
    private static boolean isEncryptedOffice(Path file) throws IOException {
        var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (var content = Files.newInputStream(file)) {
            var kept = "";
            for (var chunk = content.readNBytes(64 * 1024); chunk.length > 0; chunk = content.readNBytes(64 * 1024)) {
                var text = kept + new String(chunk, StandardCharsets.ISO_8859_1);
                if (text.contains(name)) {
                    return true;
                }
                kept = text.substring(Math.max(0, text.length() - name.length()));
            }
            return false;
        }
    }

    private static Problem refused(String code, String detail, Map<String, String> params) {
        return Problem.of(415, code, detail).withErrors(List.of(ProblemError.at("/file", code, params)));
    }

    private static Problem dangerous(String code) {
        return Problem.unprocessable(code, "The file is not taken as it is.", List.of(ProblemError.at("/file", code)));
    }
}

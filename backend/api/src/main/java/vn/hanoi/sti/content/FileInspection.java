package vn.hanoi.sti.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Says what a file is by its bytes; its name and what the browser says of it are only compared with that. */
final class FileInspection {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final String ZIP = "application/zip";
    private static final String OFFICE = "application/x-tika-ooxml";

    private FileInspection() {}

    /**
     * The kind of a file that may be taken.
     *
     * @throws Problem 415 when its bytes are of no kind that is taken, or of another kind than its name says
     */
    static FileType inspect(Path file, String fileName) throws IOException {
        var detected = detect(file);
        var promised = FileType.ofName(fileName);
        var params = Map.of("declared", promised.map(FileType::mediaType).orElse("unknown"), "detected", detected);
        var type = FileType.ofMediaType(detected)
                .orElseThrow(() ->
                        refused("evidence.type.not-allowed", "This kind of file is not taken as evidence.", params));
        if (promised.filter(type::equals).isEmpty()) {
            throw refused("evidence.type.mismatch", "The file is not what its name says.", params);
        }
        return type;
    }

    private static String detect(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var detected = KNOWN.detect(content, new Metadata()).getBaseType().toString();
            var office = ZIP.equals(detected) || OFFICE.equals(detected)
                    ? OfficeFile.detect(file)
                    : Optional.<FileType>empty();
            return office.map(FileType::mediaType).orElse(detected);
        }
    }

    private static Problem refused(String code, String detail, Map<String, String> params) {
        return Problem.of(415, code, detail).withErrors(List.of(ProblemError.at("/file", code, params)));
    }
}

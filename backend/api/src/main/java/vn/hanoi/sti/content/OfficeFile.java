package vn.hanoi.sti.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Tells an office document from any other zip by its list of content types, and finds what in it would run or call out.
 * Entries are looked up in the archive's directory and never unpacked, but for two small lists that are read up to a bound.
 */
final class OfficeFile {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_LIST_BYTES = 1024 * 1024;
    /** A document that unpacks to more is made to fill a memory. */
    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);

    private OfficeFile() {}

    /** The kind of office document; empty for any other zip. */
    static Optional<FileType> detect(Path file) throws IOException {
        try {
            var types = ZipDirectory.read(file).find(CONTENT_TYPES);
            if (types.isEmpty() || types.get().encrypted()) {
                return Optional.empty();
            }
            var text = text(file, types.get());
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> text.contains('"' + part.getKey() + '"'))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /** What is wrong with an office document, as a code; empty when nothing is. */
    static Optional<String> danger(Path file) throws IOException {
        var directory = ZipDirectory.read(file);
        if (directory.entries().stream().anyMatch(ZipDirectory.Entry::encrypted)) {
            return Optional.of("evidence.file.encrypted");
        }
        if (directory.entries().stream().mapToLong(ZipDirectory.Entry::size).sum() > MOST_UNPACKED) {
            return Optional.of("evidence.zip.bomb");
        }
        for (var entry : directory.entries()) {
            var name = entry.name() == null ? "" : entry.name().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/") || name.contains("activex/")) {
                return Optional.of("evidence.office.macros");
            }
            if (name.endsWith("settings.xml.rels") && callsOut(text(file, entry))) {
                return Optional.of("evidence.office.calls-out");
            }
        }
        return Optional.empty();
    }

    /** A template somewhere on the net is fetched, and its macros with it, when the document is opened. */
    private static boolean callsOut(String relations) {
        var text = relations.toLowerCase(Locale.ROOT);
        return text.contains("attachedtemplate") && (text.contains("\"http") || text.contains("\"\\\\"));
    }

    private static String text(Path file, ZipDirectory.Entry entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            ZipEntries.unpack(file, entry, bytes, MOST_LIST_BYTES);
        } catch (ZipEntries.TooLarge more) {
            // What was read so far is enough to say what it is.
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

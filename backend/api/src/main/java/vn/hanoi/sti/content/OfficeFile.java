package vn.hanoi.sti.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells an office document from any other zip by its list of content types. Entries are looked up in the archive's
 * directory and never unpacked, but for that one list, which is read up to a bound.
 */
final class OfficeFile {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_TYPES_BYTES = 1024 * 1024;
    private static final int MOST_DIRECTORY_BYTES = 4 * 1024 * 1024;
    private static final int END_RECORD = 22;
    private static final int MOST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_LENGTH = 12;
    private static final int COMMENT_LENGTH = 20;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);

    private OfficeFile() {}

    /** The kind of office document; empty for any other zip, a document with macros included. */
    static Optional<FileType> detect(Path file) throws IOException {
        // The directory is held in memory while it is open, so its length is bounded before.
        if (directoryBytes(file) > MOST_DIRECTORY_BYTES) {
            return Optional.empty();
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var types = zip.getEntry(CONTENT_TYPES);
            if (types == null || zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            try (var content = zip.getInputStream(types)) {
                var text = new String(content.readNBytes(MOST_TYPES_BYTES), StandardCharsets.UTF_8);
                return MAIN_PARTS.entrySet().stream()
                        .filter(part -> text.contains('"' + part.getKey() + '"'))
                        .map(Map.Entry::getValue)
                        .findFirst();
            }
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /** How long the archive's directory is; more than any bound when its last record does not say it plainly. */
    private static long directoryBytes(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var tail = ByteBuffer.allocate((int) Math.min(channel.size(), END_RECORD + MOST_COMMENT))
                    .order(ByteOrder.LITTLE_ENDIAN);
            channel.read(tail, channel.size() - tail.capacity());
            for (var at = tail.capacity() - END_RECORD; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    var comment = Short.toUnsignedInt(tail.getShort(at + COMMENT_LENGTH));
                    var last = at + END_RECORD + comment == tail.capacity();
                    return last ? Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_LENGTH)) : Long.MAX_VALUE;
                }
            }
            return Long.MAX_VALUE;
        }
    }
}

package vn.hanoi.sti.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * Says what a file is before anything opens it as a workbook. Only a plain .xlsx of bounded size passes; every other kind
 * is refused by its own code, so that the sender is told what to do.
 */
public final class SpreadsheetFile {
    /** Bytes of a file as it is sent. */
    public static final long MOST_BYTES = 5L * 1024 * 1024;
    /** Bytes of all its parts unpacked: opened they take some ten times as much memory. */
    static final long MOST_UNPACKED = 24L * 1024 * 1024;

    private static final int MOST_PARTS = 500;
    private static final int HEAD = 8;
    private static final int PROBE = 64 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK =
            "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"";

    private SpreadsheetFile() {}

    /** @throws Problem 413 when it is too large or unpacks to too much; 415 for any kind but .xlsx; 422 when empty or broken */
    public static void check(Path file, String name) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw refused(422, "workbook.file.empty", Map.of());
            }
            if (size > MOST_BYTES) {
                throw refused(413, "workbook.file.too-large", Map.of("maxBytes", Long.toString(MOST_BYTES)));
            }
            var head = head(file, HEAD);
            if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                // Both the old format and an encrypted new one come in this container.
                throw refused(415, encrypted(file) ? "workbook.file.encrypted" : "workbook.file.xls", Map.of());
            }
            if (!startsWith(head, 'P', 'K', 3, 4)) {
                throw refused(415, isText(file, name) ? "workbook.file.csv" : "workbook.file.type", Map.of());
            }
            checkParts(file);
        } catch (ZipException broken) {
            throw refused(422, "workbook.file.broken", Map.of());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void checkParts(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                throw refused(413, "workbook.file.bomb", Map.of("parts", Integer.toString(zip.size())));
            }
            var parts = List.copyOf(java.util.Collections.list(zip.entries()));
            checkKind(zip, parts);
            checkUnpacked(zip, parts);
        }
    }

    private static void checkKind(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
        var mimetype = zip.getEntry("mimetype");
        if (mimetype != null && text(zip, mimetype).startsWith("application/vnd.oasis.opendocument")) {
            throw refused(415, "workbook.file.ods", Map.of());
        }
        var types = zip.getEntry(CONTENT_TYPES);
        var said = types == null ? "" : text(zip, types);
        if (said.contains("macroEnabled")
                || said.contains("vbaProject")
                || parts.stream()
                        .anyMatch(
                                part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw refused(415, "workbook.file.macros", Map.of());
        }
        if (!said.contains(WORKBOOK)) {
            throw refused(415, "workbook.file.type", Map.of());
        }
    }

    /** Counts what really comes out: the sizes that an archive states of itself are only claims. */
    private static void checkUnpacked(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
        var left = MOST_UNPACKED;
        var chunk = new byte[PROBE];
        for (var part : parts) {
            try (var content = zip.getInputStream(part)) {
                for (var read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                    left -= read;
                    if (left < 0) {
                        throw refused(413, "workbook.file.bomb", Map.of("maxBytes", Long.toString(MOST_UNPACKED)));
                    }
                }
            }
        }
    }

    private static boolean encrypted(Path file) throws IOException {
        var mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        var bytes = Files.readAllBytes(file);
        for (var at = 0; at + mark.length <= bytes.length; at++) {
            var same = 0;
            while (same < mark.length && bytes[at + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Path file, String name) throws IOException {
        var lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt")) {
            return true;
        }
        for (var b : head(file, PROBE)) {
            if (b == 0) {
                return false;
            }
        }
        return !lower.endsWith(".pdf");
    }

    private static byte[] head(Path file, int most) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(most);
        }
    }

    private static String text(ZipFile zip, ZipEntry part) throws IOException {
        try (var content = zip.getInputStream(part)) {
            return new String(content.readNBytes(PROBE * 4), StandardCharsets.UTF_8);
        }
    }

    private static boolean startsWith(byte[] head, int... expected) {
        for (var i = 0; i < expected.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static Problem refused(int status, String code, Map<String, String> params) {
        return Problem.of(status, code, "This file cannot be taken as a workbook.")
                .withErrors(List.of(ProblemError.at("/file", code, params)));
    }
}

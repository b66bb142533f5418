package vn.hanoi.sti.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * A zip archive whose files are taken one by one. Nothing of it decides where a file lands or how much comes out: names
 * are only read, and sizes are counted while unpacking.
 */
public final class ZipUpload {
    /** Files in one archive. */
    public static final int MOST_FILES = 200;

    private static final long MOST_UNPACKED = 250L * 1024 * 1024;
    /** Documents and pictures don't shrink a hundredfold; what does is made to. */
    private static final long MOST_RATIO = 100;

    private static final long RATIO_COUNTS_FROM = 10L * 1024 * 1024;

    private final Path file;
    private final List<ZipDirectory.Entry> entries;
    private long left = MOST_UNPACKED;

    private ZipUpload(Path file, List<ZipDirectory.Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * One file of the archive.
     *
     * @param path with forward slashes; a number where its name cannot be read
     * @param refusal code of the rule that keeps it out by its name or its directory entry; null when none does
     */
    public record Item(int number, String path, String refusal) {}

    /** The archive; empty when it is none or does not call itself one. Office documents are none. */
    public static Optional<ZipUpload> open(Path file, String givenName) {
        try {
            if (!givenName.toLowerCase(Locale.ROOT).endsWith(".zip")
                    || !"application/zip".equals(FileInspection.detect(file))) {
                return Optional.empty();
            }
            var entries = ZipDirectory.read(file).entries().stream()
                    .filter(entry -> !entry.isFolder())
                    .toList();
            if (entries.size() > MOST_FILES) {
                throw refused("evidence.zip.too-many", Map.of("most", Integer.toString(MOST_FILES)));
            }
            return Optional.of(new ZipUpload(file, entries));
        } catch (ZipException broken) {
            throw refused("evidence.zip.broken", Map.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Item> items() {
        return java.util.stream.IntStream.range(0, entries.size())
                .mapToObj(i -> item(i, entries.get(i)))
                .toList();
    }

    /**
     * Unpacks one file of it into an existing temporary file.
     *
     * @throws Problem 422 when more comes out than may, or it is broken
     */
    public void unpack(Item item, Path target) {
        try (var out = Files.newOutputStream(target)) {
            left -= ZipEntries.unpack(file, entries.get(item.number()), out, left);
        } catch (ZipEntries.TooLarge bomb) {
            left = 0;
            throw refused("evidence.zip.bomb", Map.of());
        } catch (ZipException broken) {
            throw refused("evidence.zip.broken", Map.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Item item(int number, ZipDirectory.Entry entry) {
        if (entry.name() == null) {
            return new Item(number, Integer.toString(number + 1), "evidence.zip.name-encoding");
        }
        var path = Normalizer.normalize(entry.name(), Normalizer.Form.NFC).replace('\\', '/');
        return new Item(number, path, refusal(path, entry));
    }

    private static String refusal(String path, ZipDirectory.Entry entry) {
        var segments = List.of(path.split("/"));
        var name = segments.getLast().toLowerCase(Locale.ROOT);
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || segments.contains("..")) {
            return "evidence.zip.path";
        }
        if (segments.contains("__MACOSX")
                || List.of(".ds_store", "thumbs.db", "desktop.ini").contains(name)) {
            return "evidence.zip.system-file";
        }
        if (name.matches(".*\\.(zip|rar|7z|gz|tar|jar)")) {
            return "evidence.zip.nested";
        }
        if (entry.encrypted()) {
            return "evidence.file.encrypted";
        }
        var ratio = entry.size() > RATIO_COUNTS_FROM && entry.size() / Math.max(1, entry.compressed()) > MOST_RATIO;
        return ratio || entry.size() > MOST_UNPACKED ? "evidence.zip.bomb" : null;
    }

    private static Problem refused(String code, Map<String, String> params) {
        return Problem.unprocessable(
                code, "The archive is not taken.", List.of(ProblemError.at("/file", code, params)));
    }
}

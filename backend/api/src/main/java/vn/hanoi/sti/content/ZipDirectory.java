package vn.hanoi.sti.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * What a zip archive says of itself in its directory. It is read by bounds and believed in nothing that matters: sizes are
 * claims until the entry was unpacked. Archives of more than one disk or beyond 4 GiB are no archives here.
 *
 * @param entries in their order, folders included
 */
record ZipDirectory(List<Entry> entries) {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int END_RECORD = 22;
    private static final int MOST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_HEAD = 46;

    /**
     * One entry.
     *
     * @param name null when its bytes are not UTF-8: a legacy encoding that nobody named
     * @param method 0 stored, 8 deflated
     * @param at where its local header begins
     */
    record Entry(String name, boolean encrypted, int method, long compressed, long size, long at) {
        boolean isFolder() {
            return name != null && (name.endsWith("/") || name.endsWith("\\"));
        }
    }

    ZipDirectory {
        entries = List.copyOf(entries);
    }

    /** @throws ZipException when this is no archive whose directory can be read within the bounds */
    static ZipDirectory read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var end = end(channel).orElseThrow(() -> new ZipException("no end of a zip directory"));
            if (end.length > MOST_BYTES || end.offset + end.length > channel.size()) {
                throw new ZipException("directory of " + end.length + " bytes");
            }
            var bytes = ByteBuffer.allocate((int) end.length).order(ByteOrder.LITTLE_ENDIAN);
            while (bytes.hasRemaining() && channel.read(bytes, end.offset + bytes.position()) >= 0) {
                // Until the directory is whole.
            }
            return new ZipDirectory(entries(bytes.flip()));
        }
    }

    /** Whether a zip archive ends where this file ends, whatever it begins with. */
    static boolean endsHere(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return end(channel).isPresent();
        }
    }

    Optional<Entry> find(String name) {
        return entries.stream().filter(entry -> name.equals(entry.name())).findFirst();
    }

    private record End(long offset, long length) {}

    private static Optional<End> end(FileChannel channel) throws IOException {
        var tail = ByteBuffer.allocate((int) Math.min(channel.size(), END_RECORD + MOST_COMMENT))
                .order(ByteOrder.LITTLE_ENDIAN);
        channel.read(tail, channel.size() - tail.capacity());
        for (var at = tail.capacity() - END_RECORD; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                var comment = Short.toUnsignedInt(tail.getShort(at + 20));
                if (at + END_RECORD + comment == tail.capacity()) {
                    return Optional.of(new End(
                            Integer.toUnsignedLong(tail.getInt(at + 16)),
                            Integer.toUnsignedLong(tail.getInt(at + 12))));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Entry> entries(ByteBuffer bytes) throws ZipException {
        var entries = new ArrayList<Entry>();
        for (var at = 0; at < bytes.limit(); ) {
            if (at + ENTRY_HEAD > bytes.limit() || bytes.getInt(at) != ENTRY_SIGNATURE) {
                throw new ZipException("broken zip directory");
            }
            var nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
            var length = ENTRY_HEAD
                    + nameLength
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
            if (at + length > bytes.limit()) {
                throw new ZipException("broken zip directory");
            }
            var name = Arrays.copyOfRange(bytes.array(), at + ENTRY_HEAD, at + ENTRY_HEAD + nameLength);
            entries.add(new Entry(
                    utf8(name),
                    (bytes.getShort(at + 8) & 1) != 0,
                    Short.toUnsignedInt(bytes.getShort(at + 10)),
                    Integer.toUnsignedLong(bytes.getInt(at + 20)),
                    Integer.toUnsignedLong(bytes.getInt(at + 24)),
                    Integer.toUnsignedLong(bytes.getInt(at + 42))));
            at += length;
        }
        return entries;
    }

    private static String utf8(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException legacy) {
            return null;
        }
    }
}

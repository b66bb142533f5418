package vn.hanoi.sti.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as people and attackers make them; what no library writes is written into the directory afterwards. */
final class SampleZip {
    private static final int FLAGS = 8;
    private static final int SIZE = 24;
    private static final int NAME = 46;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final List<Consumer<Directory>> changes = new ArrayList<>();
    private int count;

    SampleZip file(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            count++;
            return this;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An entry of zeros, which packs a thousandfold. */
    SampleZip zeros(String name, int size) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (var left = size; left > 0; left -= 1_000_000) {
                zip.write(new byte[Math.min(left, 1_000_000)]);
            }
            zip.closeEntry();
            count++;
            return this;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The last entry says that it is so large. */
    SampleZip claiming(int size) {
        var entry = count - 1;
        changes.add(directory -> {
            for (var i = 0; i < 4; i++) {
                directory.bytes[directory.at(entry) + SIZE + i] = (byte) (size >>> 8 * i);
            }
        });
        return this;
    }

    /** An entry whose name is in an encoding that nobody named, as old programs of Windows write it. */
    SampleZip legacyName(byte[] content) {
        file("TG_x.pdf", content);
        var entry = count - 1;
        changes.add(directory -> directory.bytes[directory.at(entry) + NAME + 3] = (byte) 0xd4);
        return this;
    }

    SampleZip encrypted(String name, byte[] content) {
        file(name, content);
        var entry = count - 1;
        changes.add(directory -> directory.bytes[directory.at(entry) + FLAGS] |= 1);
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        var directory = new Directory(bytes.toByteArray());
        changes.forEach(change -> change.accept(directory));
        return directory.bytes;
    }

    private record Directory(byte[] bytes) {
        /** Where the entry of that number begins in the directory. */
        int at(int entry) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            var end = text.lastIndexOf("PK\u0005\u0006");
            var at = (bytes[end + 16] & 0xff)
                    | (bytes[end + 17] & 0xff) << 8
                    | (bytes[end + 18] & 0xff) << 16
                    | (bytes[end + 19] & 0xff) << 24;
            for (var i = 0; i < entry; i++) {
                at += NAME + (bytes[at + 28] & 0xff) + (bytes[at + 30] & 0xff) + (bytes[at + 32] & 0xff);
            }
            return at;
        }
    }
}

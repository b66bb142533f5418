package vn.hanoi.sti.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks single entries of a zip archive up to a bound. */
final class ZipEntries {
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_HEAD = 30;
    private static final int CHUNK = 64 * 1024;

    private ZipEntries() {}

    /** More bytes came out of an entry than may. */
    static final class TooLarge extends IOException {
        TooLarge(long most) {
            super("more than " + most + " bytes");
        }
    }

    /**
     * Writes what an entry holds.
     *
     * @return how many bytes
     * @throws TooLarge as soon as more than the bound came out, whatever the directory says
     * @throws ZipException when it is broken or packed in a way that is not read here
     */
    static long unpack(Path file, ZipDirectory.Entry entry, OutputStream target, long most) throws IOException {
        if (entry.encrypted() || entry.method() != 0 && entry.method() != 8) {
            throw new ZipException("not read here");
        }
        var inflater = new Inflater(true);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(content(channel, entry));
            var packed = new Bounded(Channels.newInputStream(channel), entry.compressed());
            var content = entry.method() == 0 ? packed : new InflaterInputStream(packed, inflater);
            var chunk = new byte[CHUNK];
            var written = 0L;
            for (var read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                written += read;
                if (written > most) {
                    throw new TooLarge(most);
                }
                target.write(chunk, 0, read);
            }
            return written;
        } catch (java.io.EOFException cut) {
            throw new ZipException("cut off");
        } finally {
            inflater.end();
        }
    }

    private static long content(FileChannel channel, ZipDirectory.Entry entry) throws IOException {
        var head = ByteBuffer.allocate(LOCAL_HEAD).order(ByteOrder.LITTLE_ENDIAN);
        if (channel.read(head, entry.at()) != LOCAL_HEAD || head.getInt(0) != LOCAL_SIGNATURE) {
            throw new ZipException("no such entry");
        }
        return entry.at()
                + LOCAL_HEAD
                + Short.toUnsignedInt(head.getShort(26))
                + Short.toUnsignedInt(head.getShort(28));
    }

    /** No more of a stream than this. */
    private static final class Bounded extends java.io.FilterInputStream {
        private long left;

        Bounded(java.io.InputStream content, long left) {
            super(content);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            var read = super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}

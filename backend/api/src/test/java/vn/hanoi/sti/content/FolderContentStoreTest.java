package vn.hanoi.sti.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The folder. */
@Tag("fast")
class FolderContentStoreTest extends ContentStoreContract {
    @TempDir
    Path folder;

    @Override
    ContentStore store() {
        return new FolderContentStore(folder);
    }

    @Override
    List<String> held() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .toList();
        }
    }
}

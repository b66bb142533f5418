package vn.hanoi.sti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents lie under their hash, once, whole or not at all. */
@Tag("fast")
class FolderContentStoreTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void a_content_lies_under_its_hash_and_reads_back() throws Exception {
        var stored = store().store(stream("abc"));
        assertThat(stored).isEqualTo(new ContentStore.Stored(ABC, 3));
        assertThat(files()).containsExactly("ba/78/" + ABC);
        assertThat(store().open(ABC, 3)).hasContent("abc");
    }

    @Test
    void the_same_content_is_kept_once_also_when_many_bring_it_together() throws Exception {
        try (var four = Executors.newFixedThreadPool(4)) {
            var stored = four.invokeAll(IntStream.range(0, 16)
                    .<java.util.concurrent.Callable<ContentStore.Stored>>mapToObj(
                            i -> () -> store().store(stream("abc")))
                    .toList());
            for (var one : stored) {
                assertThat(one.get().sha256()).isEqualTo(ABC);
            }
        }
        assertThat(files()).containsExactly("ba/78/" + ABC);
    }

    @Test
    void a_stream_that_breaks_leaves_nothing() throws Exception {
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is down");
            }
        });
        assertThatThrownBy(() -> store().store(broken)).hasMessage("the line is down");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_content_that_was_cut_or_lost_is_not_given_out() throws Exception {
        store().store(stream("abc"));
        assertThatThrownBy(() -> store().open(ABC, 4))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected 4");
        assertThatThrownBy(() -> store().open("0".repeat(64), 3)).isInstanceOf(IOException.class);
    }

    private FolderContentStore store() {
        return new FolderContentStore(folder);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .collect(Collectors.toList());
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }
}

package vn.hanoi.sti.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does: contents under their hash, once, whole or not at all. */
abstract class ContentStoreContract {
    static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    static final String XYZ = "3608bca1e44ea6c4d268eb6db02260269892c0b42b86bbf1e77a6fa16c3c9282";

    @TempDir
    Path uploads;

    abstract ContentStore store() throws IOException;

    /** The names of everything that the store holds. */
    abstract List<String> held() throws IOException;

    @Test
    void a_content_lies_under_its_hash_and_reads_back() throws Exception {
        store().put(ABC, file("abc"));
        assertThat(held()).singleElement().asString().endsWith(ABC);
        try (var content = store().open(ABC, 3)) {
            assertThat(content.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        }
    }

    @Test
    void the_same_content_is_kept_once_also_when_many_bring_it_together() throws Exception {
        var brought = file("abc");
        try (var four = Executors.newFixedThreadPool(4)) {
            for (var one : four.invokeAll(IntStream.range(0, 16)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        store().put(ABC, brought);
                        return null;
                    })
                    .toList())) {
                one.get();
            }
        }
        assertThat(held()).hasSize(1);
    }

    @Test
    void bytes_of_another_hash_leave_nothing() throws Exception {
        var other = file("abd");
        assertThatThrownBy(() -> store().put(ABC, other)).isInstanceOf(IOException.class);
        assertThat(held()).isEmpty();
    }

    @Test
    void a_file_that_is_gone_leaves_nothing() throws Exception {
        assertThatThrownBy(() -> store().put(ABC, uploads.resolve("gone"))).isInstanceOf(IOException.class);
        assertThat(held()).isEmpty();
    }

    @Test
    void a_content_that_was_cut_or_lost_is_not_given_out() throws Exception {
        store().put(ABC, file("abc"));
        assertThatThrownBy(() -> store().open(ABC, 4))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected 4");
        assertThatThrownBy(() -> store().open("0".repeat(64), 3)).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_removed_is_gone_and_nothing_else() throws Exception {
        store().put(ABC, file("abc"));
        store().put(XYZ, file("xyz"));
        store().remove(ABC);
        store().remove(ABC);
        assertThat(held()).singleElement().asString().endsWith(XYZ);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(uploads, "upload", ""), text);
    }
}

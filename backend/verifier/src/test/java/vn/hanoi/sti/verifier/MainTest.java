package vn.hanoi.sti.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an inspector runs it: words, file, exit code. */
class MainTest {
    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();

    @Test
    void a_true_result_ends_with_0_and_says_so_in_vietnamese() throws IOException {
        var file = write("result.json", Packages.of("perfect-organization").toPrettyString());
        assertThat(run("verify", file)).isZero();
        assertThat(printed.toString())
                .contains("[khớp] Tính lại từ đầu: tổng điểm ")
                .contains("xếp loại A")
                .endsWith("Kết luận: khớp hoàn toàn." + System.lineSeparator());
    }

    @Test
    void a_changed_result_ends_with_1_and_names_the_place() throws IOException {
        var changed = Packages.of("perfect-organization").toString().replace("\"grade\":\"A\"", "\"grade\":\"B\"");
        assertThat(run("verify", "--lang", "en", write("result.json", changed))).isEqualTo(1);
        assertThat(printed.toString()).contains("[DIFFERENT] At /result/grade: the file has \"B\", recomputed \"A\".");
    }

    @Test
    void of_several_files_the_worst_decides() throws IOException {
        var good = write("good.json", Packages.smallest().toString());
        var bad = write("bad.json", Packages.smallest().put("digest", "0").toString());
        assertThat(run("verify", good, good)).isZero();
        assertThat(run("verify", good, bad, good)).isEqualTo(1);
    }

    @Test
    void a_log_is_recognised_by_its_name_and_held_against_the_published_head() throws IOException {
        var lines = AuditCheckTest.chain(4).stream().map(Object::toString).collect(Collectors.joining("\n"));
        var file = write("audit.jsonl", lines);
        assertThat(run("verify", file)).isZero();
        assertThat(run("verify", file, "--head", "0".repeat(64))).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_ends_with_2() throws IOException {
        assertThat(run("verify", folder.resolve("absent.json").toString())).isEqualTo(2);
        assertThat(run("verify", write("a.json", "{\"format\":\"sti-result/1\",\"format\":\"x\"}")))
                .isEqualTo(2);
        assertThat(run("verify", write("b.json", "{} {}"))).isEqualTo(2);
        var binary = Files.write(folder.resolve("c.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 10});
        assertThat(run("verify", binary.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("verify")).isEqualTo(2);
    }

    @Test
    void both_languages_have_every_word() throws IOException {
        assertThat(keys("words_vi.properties")).isEqualTo(keys("words.properties"));
    }

    private static Object keys(String name) throws IOException {
        var words = new java.util.Properties();
        try (var stream = MainTest.class.getResourceAsStream(name)) {
            words.load(stream);
        }
        return words.keySet();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... words) {
        return Main.commandLine(new PrintWriter(printed)).execute(words);
    }
}

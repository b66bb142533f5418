package vn.hanoi.sti.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.calendar.Clause;

/** The words of the mail: counts, clauses and links, in both languages; markup in names stays text. */
@Tag("fast")
class DigestTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Test
    void a_mail_counts_quotes_and_leads() {
        var mail = new DigestText(new DigestWords(MailLanguage.VI), "https://sti.example")
                .of(digest(1), "Cán bộ <A>", TODAY);
        assertThat(mail.subject())
                .isEqualTo("Việc của bạn: 1 quá hạn, 1 đến hạn trong 7 ngày, 1 việc mới, 1 thông báo chưa đọc");
        assertThat(mail.text())
                .contains("Đánh giá cuối kỳ: Chương trình <b>X</b>")
                .contains("Hạn đến hết ngày 10/07/2026, đã muộn 5 ngày")
                .contains("Căn cứ: Điều 48, Nghị định 262")
                .contains("Hạn đến hết hôm nay, 15/07/2026")
                .contains("https://sti.example/programmes/1")
                .contains("Câu hỏi của bạn đã có trả lời")
                .doesNotContain("null");
        assertThat(mail.html())
                .contains("Chương trình &lt;b&gt;X&lt;/b&gt;")
                .contains("Cán bộ &lt;A&gt;")
                .contains("href=\"https://sti.example/programmes/1\"")
                .doesNotContain("<b>X")
                .doesNotContain("null");
        folder(mail);
    }

    @Test
    void more_than_anybody_reads_is_counted() {
        var mail = new DigestText(new DigestWords(MailLanguage.EN), "https://sti.example").of(digest(45), "A", TODAY);
        assertThat(mail.subject()).startsWith("Your work: 45 overdue");
        assertThat(mail.text()).contains("And 5 more, in the system.");
    }

    @Test
    void both_languages_have_every_word_with_the_same_places() throws IOException {
        var vi = words("vi");
        var en = words("en");
        assertThat(en.stringPropertyNames()).isEqualTo(vi.stringPropertyNames());
        vi.stringPropertyNames()
                .forEach(key -> assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(vi.getProperty(key))));
    }

    private static List<String> places(String words) {
        return Pattern.compile("%[sd]")
                .matcher(words)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                DigestTextTest.class.getResourceAsStream("/mail/digest." + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static Digest digest(int late) {
        var clause = new Clause("Nghị định 262", "Điều 48");
        return new Digest(
                IntStream.range(0, late)
                        .mapToObj(i -> owed("PROGRAMME_FINAL", "Chương trình <b>X</b>", TODAY.minusDays(5), clause))
                        .toList(),
                List.of(owed("SUPPLY", "Viện A", TODAY, null)),
                List.of(owed("DECLARE", null, null, null)),
                List.of(new Unread(UUID.randomUUID(), "QUESTION_ANSWERED", UUID.randomUUID())),
                Map.of("x", Urgency.OPEN));
    }

    private static Owed owed(String kind, String name, LocalDate last, Clause clause) {
        return new Owed("k", kind, name, last, clause, null, "/programmes/1", null);
    }

    /** For who wants to look at it. */
    private static void folder(DigestText.Mail mail) {
        try {
            Files.writeString(Files.createDirectories(Path.of("target", "mail")).resolve("digest.html"), mail.html());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

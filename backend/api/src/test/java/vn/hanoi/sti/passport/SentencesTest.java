package vn.hanoi.sti.passport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.collection.StepView;
import vn.hanoi.sti.engine.scoring.Rule;

/** The document says what the screen says. */
@Tag("fast")
class SentencesTest {
    private final Words words = Words.load();
    private final Sentences sentences = new Sentences(words);

    @Test
    void the_words_are_those_of_the_screens() throws IOException {
        var json = new ObjectMapper();
        var own = json.readTree(Words.class.getResourceAsStream(Words.RESOURCE));
        var screens =
                json.readTree(Path.of("../../frontend/src/lib/locales/vi.json").toFile());
        assertThat(own.properties()).isNotEmpty();
        own.properties()
                .forEach(entry ->
                        assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(screens.get(entry.getKey())));
    }

    @ParameterizedTest
    @CsvSource({
        "1234567.5,'1.234.567,5'",
        "12345/137,12.345/137",
        "-0.25,'−0,25'",
        "100,100",
        "2026-07-20,20/07/2026",
        "K1-01,K1-01",
        "a/b,a/b",
        ",–"
    })
    void numbers_and_days_are_written_as_on_the_screen(String given, String written) {
        assertThat(Words.written(given)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"A,Xếp loại cuối cùng: A.", "LIMITED,Xếp loại cuối cùng: Hiệu quả hạn chế."})
    void grades_that_are_no_letters_are_said_in_words(String grade, String said) {
        assertThat(sentences.step(new StepView("FINAL_GRADE", Map.of("grade", grade))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_has_a_sentence(Rule rule) {
        var said = sentences.step(new StepView(
                rule.name(),
                Map.of(
                        "value",
                        "1",
                        "cap",
                        "CAP-01",
                        "because",
                        "GROUP_BELOW",
                        "scope",
                        "GROUP",
                        "form",
                        "PLAIN",
                        "reason",
                        "NOTHING_APPLICABLE")));
        assertThat(said).doesNotContain(rule.name(), "{{");
    }

    @Test
    void a_sentence_depends_on_what_it_is_about() {
        assertThat(sentences.step(new StepView(
                        "YEAR_VALUE",
                        Map.of(
                                "year",
                                "2025",
                                "form",
                                "RATIO",
                                "numerator",
                                "9",
                                "denominator",
                                "10",
                                "value",
                                "90",
                                "valueShown",
                                "90.00"))))
                .isEqualTo("Năm 2025: 9 trên 10: 90,00%.");
        assertThat(sentences.step(new StepView(
                        "BAND", Map.of("valueShown", "90.00", "from", "80", "upTo", "95", "percent", "80"))))
                .isEqualTo("90,00 nằm trong khoảng từ 80 đến 95: được 80% điểm tối đa.");
        assertThat(sentences.step(new StepView("UNHEARD_OF", Map.of("b", "1.5", "a", "x"))))
                .isEqualTo("UNHEARD_OF · a = x · b = 1,5");
    }
}

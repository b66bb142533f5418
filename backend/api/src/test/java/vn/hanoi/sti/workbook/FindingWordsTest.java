package vn.hanoi.sti.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class FindingWordsTest {
    private static final Pattern CODE =
            Pattern.compile("\"((?:workbook\\.(?:cell|row|column|state|text|number)|value\\.number)\\.[A-Za-z.-]+)\"");

    @Test
    void every_code_that_the_reader_can_give_has_a_sentence() throws IOException {
        var codes = new TreeSet<String>();
        for (var room : new String[] {"workbook", "spreadsheet"}) {
            try (var files = Files.list(Path.of("src/main/java/vn/hanoi/sti/" + room))) {
                for (var file : files.toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(20).allMatch(FindingWords::knows);
    }

    @Test
    void a_comment_names_rule_received_and_expected() {
        var finding = new Finding(
                Finding.Severity.ERROR,
                "value.met.exceedsApplicable",
                "1",
                "E5",
                "CK/single",
                "5",
                "số nguyên",
                Map.of("applicable", "3"));
        assertThat(FindingWords.full(finding))
                .isEqualTo(
                        "Số mục đạt không thể nhiều hơn 3 mục áp dụng.\nMã: value.met.exceedsApplicable\nNhận được: 5\nCần: số nguyên");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\":\"12.50\"}|{\"value\":\"12.5\"}|true",
                "{\"value\":\"12.5\"}|{\"value\":\"12.51\"}|false",
                "{}|null|true",
                "{\"fte\":\"1\",\"outputs\":[]}|{\"outputs\":[],\"fte\":\"1.0\"}|true",
                "{\"outputs\":[{\"type\":\"A\",\"count\":\"1\"}]}|{\"outputs\":[{\"type\":\"B\",\"count\":\"1\"}]}|false",
                "{\"outputs\":[{\"type\":\"A\",\"count\":\"1\"}]}|{\"outputs\":[]}|false",
                "{\"value\":\"1\"}|{\"value\":\"1\",\"numerator\":\"1\"}|false"
            })
    void same_figures(String one, String other, boolean same) throws IOException {
        var json = new ObjectMapper();
        assertThat(Sameness.figures(json.readTree(one), json.readTree(other))).isEqualTo(same);
    }
}

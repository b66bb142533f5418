package vn.hanoi.sti.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class LegacyTextTest {
    @ParameterizedTest(name = "{0} in {1} is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "C«ng bè khoa häc n¨m|Calibri|TCVN3|Công bố khoa học năm",
                "§Ò tµi cÊp thµnh phè|Calibri|TCVN3|Đề tài cấp thành phố",
                "häc|.VnTime|TCVN3|học",
                "Coâng boá khoa hoïc naêm|VNI-Times|VNI|Công bố khoa học năm",
                "Ñeà taøi caáp thaønh phoá|Calibri|VNI|Đề tài cấp thành phố",
                "keát quaû nghieân cöùu|Calibri|VNI|kết quả nghiên cứu"
            })
    void detected(String text, String font, String encoding, String decoded) {
        assertThat(LegacyText.detect(text, font)).contains(new LegacyText(encoding, decoded));
    }

    @ParameterizedTest(name = "{0} in {1} is left alone")
    @CsvSource(
            delimiter = '|',
            value = {
                "Công bố khoa học năm 2024|.VnTime",
                "Toà án hoà giải, khoá hoá|Calibri",
                "Bao cao nam 2024|.VnTime",
                "Diện tích 5 m² – 10 °C ± 0,5|Calibri",
                "© 2024 Sở|Calibri",
                "Universität für Bodenkultur|Calibri",
                "résumé, façade, naïve|Calibri",
                "12 «trích dẫn»|Calibri"
            })
    void unicode(String text, String font) {
        assertThat(LegacyText.detect(text, font)).isEmpty();
    }

    @Test
    void texts_are_composed_and_trimmed_with_a_word_about_it() {
        assertThat(TypedText.of("\u00a0So\u031b\u0300 \u200b"))
                .isEqualTo(new TypedText("Sờ", EnumSet.of(Hint.SPACES, Hint.COMPOSED)));
        assertThat(TypedText.of("Sờ")).isEqualTo(new TypedText("Sờ", Set.of()));
        assertThat(TypedText.of(" \u00a0 ")).isEqualTo(new TypedText("", Set.of()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"=1+1|true", "+84|true", "-5|true", "@SUM(A1)|true", "a=1|false", "Sở|false"})
    void what_could_be_taken_for_a_formula_is_marked(String text, boolean marked) {
        assertThat(SafeText.needsQuote(text)).isEqualTo(marked);
        assertThat(SafeText.needsQuote("\t" + text)).isTrue();
    }
}

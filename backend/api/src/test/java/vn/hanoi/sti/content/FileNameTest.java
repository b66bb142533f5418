package vn.hanoi.sti.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are kept readable and harmless, and go out as they came. */
@Tag("fast")
class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "báo cáo.pdf, báo cáo.pdf",
        "C:\\tai lieu\\a.pdf, a.pdf",
        "../../etc/passwd, passwd",
        "' a.pdf ', a.pdf",
    })
    void paths_and_blanks_go(String given, String kept) {
        assertThat(FileName.clean(given)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..", "a/", "\u202e", "\u0000"})
    void nothing_is_no_name(String given) {
        assertThat(FileName.clean(given)).isEmpty();
    }

    @Test
    void letters_are_composed_and_invisible_ones_go() {
        assertThat(FileName.clean(Normalizer.normalize("Đề án.pdf", Normalizer.Form.NFD)))
                .contains("Đề án.pdf");
        assertThat(FileName.clean("a\u202egpj.pdf\n")).contains("agpj.pdf");
        assertThat(FileName.clean(null)).isEmpty();
    }

    @Test
    void a_long_name_keeps_its_extension_and_whole_characters() {
        assertThat(FileName.clean("ơ".repeat(500) + ".xlsx").orElseThrow())
                .hasSize(200)
                .endsWith("ơ.xlsx");
        assertThat(FileName.clean("x" + "\ud83d\ude00".repeat(200) + ".pdf").orElseThrow())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("\ud83d\ude00.pdf");
    }

    @Test
    void a_download_is_named_in_both_forms() {
        assertThat(ContentDisposition.of(true, "Đề án \"1\" 100%.pdf"))
                .isEqualTo(
                        "inline; filename=\"_? ?n _1_ 100_.pdf\"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%221%22%20100%25.pdf"
                                .replace('?', '_'));
        assertThat(ContentDisposition.of(false, "a.docx"))
                .isEqualTo("attachment; filename=\"a.docx\"; filename*=UTF-8''a.docx");
    }
}

package vn.hanoi.sti.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.shared.problem.Problem;

/** A file is what its bytes say, whatever it calls itself. */
@Tag("fast")
class FileInspectionTest {
    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("báo cáo.pdf", SampleFiles.pdf("a"), FileType.PDF),
                Arguments.of("ẢNH.PNG", SampleFiles.png(), FileType.PNG),
                Arguments.of("scan.jpg", SampleFiles.jpeg(), FileType.JPEG),
                Arguments.of("scan.JPEG", SampleFiles.jpeg(), FileType.JPEG),
                Arguments.of("a.docx", SampleFiles.docx(), FileType.DOCX),
                Arguments.of("a.xlsx", SampleFiles.xlsx(), FileType.XLSX));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void kinds_that_are_taken(String name, byte[] content, FileType type) throws Exception {
        assertThat(FileInspection.inspect(file(content), name)).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("virus.pdf", SampleFiles.program(), "evidence.type.not-allowed"),
                Arguments.of("virus.exe", SampleFiles.program(), "evidence.type.not-allowed"),
                Arguments.of(
                        "page.pdf",
                        "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(),
                        "evidence.type.not-allowed"),
                Arguments.of("run.pdf", "#!/bin/sh\nrm -rf /\n".getBytes(), "evidence.type.not-allowed"),
                Arguments.of(
                        "picture.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(),
                        "evidence.type.not-allowed"),
                Arguments.of("words.docx", SampleFiles.zip("a.txt"), "evidence.type.not-allowed"),
                Arguments.of("program.docx", SampleFiles.zip("META-INF/MANIFEST.MF"), "evidence.type.not-allowed"),
                Arguments.of("words.pdf", SampleFiles.docx(), "evidence.type.mismatch"),
                Arguments.of("sheet.docx", SampleFiles.xlsx(), "evidence.type.mismatch"),
                Arguments.of("scan.png", SampleFiles.jpeg(), "evidence.type.mismatch"),
                Arguments.of("report", SampleFiles.pdf("a"), "evidence.type.mismatch"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void kinds_that_are_not(String name, byte[] content, String code) throws Exception {
        var file = file(content);
        var problem = catchThrowableOfType(Problem.class, () -> FileInspection.inspect(file, name));
        assertThat(problem).isNotNull();
        assertThat(problem.status()).isEqualTo(415);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.errors())
                .singleElement()
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/file"));
    }

    @Test
    void the_refusal_says_what_it_promised_and_what_it_is() throws Exception {
        var file = file(SampleFiles.program());
        assertThatThrownBy(() -> FileInspection.inspect(file, "virus.pdf"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().getFirst().params())
                                .containsAllEntriesOf(
                                        Map.of("declared", "application/pdf", "detected", "application/x-msdownload")));
    }

    @Test
    void broken_archives_are_no_documents() throws Exception {
        var whole = SampleFiles.docx();
        var cut = Arrays.copyOf(whole, whole.length - 5);
        assertThat(OfficeFile.detect(file(cut))).isEmpty();
        assertThat(OfficeFile.detect(file("PK".getBytes()))).isEmpty();
        assertThat(OfficeFile.detect(file(new byte[0]))).isEmpty();
    }

    @Test
    void an_archive_whose_directory_claims_to_be_huge_is_not_opened() throws Exception {
        var forged = SampleFiles.docx();
        // The directory's length in the end record, the last 22 bytes: 4 MiB and one byte.
        forged[forged.length - 10] = 1;
        forged[forged.length - 9] = 0;
        forged[forged.length - 8] = 0x40;
        assertThat(OfficeFile.detect(file(forged))).isEmpty();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ""), content);
    }
}

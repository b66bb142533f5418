package vn.hanoi.sti.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.shared.problem.Problem;

/** What would run, cannot be read, or is two things at once is not taken; what merely looks odd is. */
@Tag("fast")
class HarmlessFilesTest {
    private static final String DOCX_MAIN =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String ACTIVE = "evidence.pdf.active";

    @TempDir
    Path folder;

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("plain", "a.pdf", SamplePdf.plain("x")),
                Arguments.of(
                        "a link that a person follows",
                        "a.pdf",
                        SamplePdf.with(
                                "x",
                                "",
                                "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(https://hanoi.gov.vn)>>>>]")),
                Arguments.of("goes to its first page", "a.pdf", SamplePdf.with("x", "/OpenAction[3 0 R/Fit]", "")),
                Arguments.of("locked against changes only", "a.pdf", SamplePdf.protectedBy("owner", "")),
                Arguments.of(
                        "a plain document",
                        "a.docx",
                        office(Map.of(
                                "word/document.xml", "<x/>", "word/_rels/settings.xml.rels", "<Relationships/>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void what_is_taken(String what, String name, byte[] content) throws Exception {
        assertThat(FileInspection.inspect(file(content), name)).isNotNull();
    }

    static Stream<Arguments> dangerous() {
        return Stream.of(
                pdf("script at opening", "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", ""),
                pdf("named script", "/Names<</JavaScript<</Names[(a) 4 0 R]>>>>", "", "<</S/JavaScript/JS(x)>>"),
                pdf("script of a page", "", "/AA<</O<</S/JavaScript/JS(x)>>>>"),
                pdf("script that nothing leads to", "", "", "<</Type/Action/S/JavaScript/JS(x)>>"),
                pdf("launches a program", "/OpenAction<</S/Launch/F(cmd.exe)>>", ""),
                pdf("sends a form", "", "/AA<</O<</S/SubmitForm/F(http://x)>>>>"),
                pdf("embedded file", "/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>", "", "<</Type/Filespec/F(a)>>"),
                pdf("attached file", "", "/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 1 1]>>]"),
                pdf("rich media", "", "/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 1 1]>>]"),
                pdf("form with a program of its own", "/AcroForm<</XFA(x)>>", ""),
                Arguments.of("needs a password", "a.pdf", SamplePdf.protectedBy("o", "u"), "evidence.file.encrypted"),
                Arguments.of("no pages", "a.pdf", "%PDF-1.4\n%%EOF\n".getBytes(), "evidence.file.broken"),
                Arguments.of(
                        "a PDF that ends as an archive",
                        "a.pdf",
                        joined(SamplePdf.plain("x"), SampleFiles.zip("a.class")),
                        "evidence.file.polyglot"),
                Arguments.of(
                        "a picture that ends as an archive",
                        "a.png",
                        joined(SampleFiles.png(), SampleFiles.zip("a.class")),
                        "evidence.file.polyglot"),
                Arguments.of(
                        "a picture that is a PDF",
                        "a.jpg",
                        joined(SampleFiles.jpeg(), SamplePdf.plain("x")),
                        "evidence.file.polyglot"),
                Arguments.of("macros", "a.docx", office(Map.of("word/vbaProject.bin", "x")), "evidence.office.macros"),
                Arguments.of("controls", "a.docx", office(Map.of("word/activeX/a.xml", "x")), "evidence.office.macros"),
                Arguments.of(
                        "a template from the net",
                        "a.docx",
                        office(
                                Map.of(
                                        "word/_rels/settings.xml.rels",
                                        "<Relationship Type=\"x/attachedTemplate\" Target=\"https://x/t.dotm\" TargetMode=\"External\"/>")),
                        "evidence.office.calls-out"),
                Arguments.of(
                        "encrypted office document",
                        "a.docx",
                        joined(
                                new byte[] {
                                    (byte) 0xd0,
                                    (byte) 0xcf,
                                    0x11,
                                    (byte) 0xe0,
                                    (byte) 0xa1,
                                    (byte) 0xb1,
                                    0x1a,
                                    (byte) 0xe1
                                },
                                new byte[70_000],
                                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                        "evidence.file.encrypted"),
                Arguments.of("encrypted entry", "a.docx", encryptedEntry(), "evidence.file.encrypted"),
                Arguments.of("unpacks to gigabytes", "a.docx", claiming(0x7fff_ffff), "evidence.zip.bomb"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("dangerous")
    void what_is_not(String what, String name, byte[] content, String code) throws Exception {
        var file = file(content);
        var problem = catchThrowableOfType(Problem.class, () -> FileInspection.inspect(file, name));
        assertThat(problem).as(what).isNotNull();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors())
                .singleElement()
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/file"));
    }

    private static Arguments pdf(String what, String catalog, String page, String... more) {
        return Arguments.of(what, "a.pdf", SamplePdf.with("x", catalog, page, more), ACTIVE);
    }

    static byte[] office(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", DOCX_MAIN);
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The second entry says that it is encrypted, as packers write it. */
    private static byte[] encryptedEntry() {
        var bytes = office(Map.of("word/document.xml", "<x/>"));
        bytes[lastEntry(bytes) + 8] |= 1;
        return bytes;
    }

    private static byte[] claiming(int size) {
        var bytes = office(Map.of("word/document.xml", "<x/>"));
        for (var i = 0; i < 4; i++) {
            bytes[lastEntry(bytes) + 24 + i] = (byte) (size >>> 8 * i);
        }
        return bytes;
    }

    private static int lastEntry(byte[] zip) {
        for (var at = zip.length - 46; ; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                return at;
            }
        }
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        Stream.of(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ""), content);
    }
}

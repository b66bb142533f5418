package vn.hanoi.sti.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.demo.pdf.Paper;
import vn.hanoi.sti.demo.pdf.PaperPrinter;

class PaperPrinterTest {
    private static final String LETTERS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

    @Test
    void everyVietnameseLetterComesOut() throws IOException {
        var paper = new Paper("Tiêu đề", List.of(), List.of(List.of(LETTERS, LETTERS.toUpperCase())));
        var text = text(PaperPrinter.print(paper), 1);
        assertTrue(text.contains(LETTERS), text);
        assertTrue(text.contains(LETTERS.toUpperCase()), text);
    }

    @Test
    void everyPageIsMarked() throws IOException {
        var bytes = PaperPrinter.print(new Paper("Tiêu đề", List.of("Số 1"), List.of(List.of("một"), List.of("hai"))));
        try (var document = Loader.loadPDF(bytes)) {
            assertEquals(2, document.getNumberOfPages());
        }
        assertTrue(text(bytes, 1).contains(PaperPrinter.MARK));
        assertTrue(text(bytes, 2).contains(PaperPrinter.MARK));
        assertTrue(text(bytes, 2).contains("Trang 2/2"));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        var paper = new Paper("Tiêu đề", List.of(), List.of(List.of("một")));
        assertArrayEquals(PaperPrinter.print(paper), PaperPrinter.print(paper));
    }

    private static String text(byte[] bytes, int page) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}

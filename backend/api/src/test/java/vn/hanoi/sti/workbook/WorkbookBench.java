package vn.hanoi.sti.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.spreadsheet.SpreadsheetFile;

/** How long 5,000 lines last: a measurement that is asked for by name ({@code -Dtest=WorkbookBench}), not a test. */
@Tag("bench")
class WorkbookBench {
    private static final int INDICATORS = 334;
    private static final int ROUNDS = 5;
    private final WorkbookSignature signature = new WorkbookSignature("x".repeat(40));

    @Test
    void five_thousand_lines() throws IOException {
        var set = set();
        var cells = new ArrayList<EntryCell>();
        for (var indicator : set.indicators()) {
            for (var year : List.of("2023", "2024", "2025")) {
                cells.add(new EntryCell(indicator, year, true, null));
            }
        }
        var evaluation = UUID.randomUUID();
        var published = new PublishedSet(UUID.randomUUID(), "BENCH", 1, "ORGANIZATION", false, set.digest(), set);
        var content = new WorkbookContent(
                evaluation, UUID.randomUUID(), "Viện thử", 2026, "20/07/2026", "hôm nay", published, cells);
        var file = Files.createTempFile("bench", ".xlsx");
        try {
            for (var round = 1; round <= ROUNDS; round++) {
                var begun = System.nanoTime();
                var bytes = new WorkbookWriter(signature).write(content);
                var written = System.nanoTime();
                Files.write(file, filled(bytes));
                var size = Files.size(file);
                var ready = System.nanoTime();
                SpreadsheetFile.check(file, "bench.xlsx");
                var read = new WorkbookReader(signature)
                        .read(
                                file,
                                new WorkbookReader.Target(evaluation, set.digest(), cells, Map.of()),
                                (done, total) -> {});
                var ended = System.nanoTime();
                assertThat(read.cells()).hasSize(INDICATORS * 3).noneMatch(EnteredCell::invalid);
                System.out.printf(
                        "round %d: %d lines, %d KB, written in %d ms, checked and read in %d ms%n",
                        round,
                        INDICATORS * 3 * 5,
                        size / 1024,
                        Duration.ofNanos(written - begun).toMillis(),
                        Duration.ofNanos(ended - ready).toMillis());
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Every cell reported with a figure and a text. */
    private static byte[] filled(byte[] bytes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var out = new ByteArrayOutputStream()) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    var label = row.getCell(3) == null ? "" : row.getCell(3).toString();
                    if (label.equals("Tình trạng số liệu")) {
                        row.getCell(4).setCellValue("Có số liệu");
                    } else if (label.startsWith("Giá trị")) {
                        row.getCell(4).setCellValue("1.234.567,25");
                    } else if (label.startsWith("Thuyết minh")) {
                        row.getCell(4).setCellValue("Theo báo cáo quyết toán năm, mục " + row.getRowNum());
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static CriteriaSet set() throws IOException {
        try (var file = WorkbookBench.class.getResourceAsStream("/cases/small-set.json")) {
            var json = (ObjectNode) new ObjectMapper().readTree(file);
            var group = (ObjectNode) json.path("groups").get(1);
            var criterion = (ObjectNode) group.path("criteria").get(0);
            var model = (ObjectNode) criterion.path("indicators").get(1);
            var many = JsonNodeFactory.instance.arrayNode();
            for (var i = 1; i <= INDICATORS; i++) {
                many.add(model.deepCopy().put("code", "B" + i).put("vi", "Chỉ số đo thứ " + i));
            }
            criterion.set("indicators", many);
            json.set("groups", JsonNodeFactory.instance.arrayNode().add(group));
            return CriteriaSetReader.read(json).set().orElseThrow();
        }
    }
}

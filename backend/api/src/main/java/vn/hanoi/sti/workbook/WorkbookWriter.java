package vn.hanoi.sti.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;

/** Writes the workbook of one organization and campaign: an instructions sheet, and one sheet per group of criteria. */
@ApplicationScoped
public class WorkbookWriter {
    private static final int LONGEST_SHEET_NAME = 31;

    private final WorkbookSignature signature;

    WorkbookWriter(WorkbookSignature signature) {
        this.signature = signature;
    }

    /** The bytes of an .xlsx file. */
    public byte[] write(WorkbookContent content) {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var rows = WorkbookRow.of(content.cells());
            var styles = new Styles(workbook);
            InstructionsSheet.write(workbook, styles, content);
            var byGroup = byGroup(content, rows);
            byGroup.forEach((group, lines) -> {
                var name = sheetName(group, workbook);
                new EntrySheet(workbook.createSheet(name), styles)
                        .write(group.code() + ". " + group.vi(), lines, content);
            });
            var mark = mark(content, rows);
            MarkSheet.write(workbook, mark, signature.of(mark));
            workbook.lockStructure();
            workbook.setActiveSheet(0);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static WorkbookMark mark(WorkbookContent content, List<WorkbookRow> rows) {
        return new WorkbookMark(
                WorkbookMark.TEMPLATE,
                content.evaluationId(),
                content.campaignId(),
                content.set().code(),
                content.set().setVersion(),
                content.set().digest(),
                rows.stream()
                        .map(row -> new WorkbookMark.Line(
                                row.key(),
                                row.cell().indicator().code(),
                                row.cell().period(),
                                row.member().id(),
                                row.cell().revision()))
                        .toList());
    }

    private static Map<CriteriaGroup, List<WorkbookRow>> byGroup(WorkbookContent content, List<WorkbookRow> rows) {
        var byIndicator = rows.stream()
                .collect(Collectors.groupingBy(row -> row.cell().indicator().code()));
        var groups = new LinkedHashMap<CriteriaGroup, List<WorkbookRow>>();
        for (var group : content.set().set().groups()) {
            var lines = group.criteria().stream()
                    .flatMap(criterion -> criterion.indicators().stream())
                    .flatMap(indicator -> byIndicator.getOrDefault(indicator.code(), List.of()).stream())
                    .toList();
            if (!lines.isEmpty()) {
                groups.put(group, lines);
            }
        }
        return groups;
    }

    /** No two sheets may have one name, and a name may be neither long nor hold some signs. */
    private static String sheetName(CriteriaGroup group, XSSFWorkbook workbook) {
        var name = WorkbookUtil.createSafeSheetName(group.code() + " " + group.vi());
        for (var i = 2; workbook.getSheet(name) != null; i++) {
            var suffix = " " + i;
            name = name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}

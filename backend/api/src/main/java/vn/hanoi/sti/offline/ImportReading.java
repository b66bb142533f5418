package vn.hanoi.sti.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import vn.hanoi.sti.collection.ValueEntry;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.workbook.EnteredWorkbook;

/** What was read in a workbook, kept and taken out again, and held against what is online. */
@ApplicationScoped
class ImportReading {
    private final ValueEntry values;
    private final StoredFiles files;
    private final ObjectMapper json;

    ImportReading(ValueEntry values, StoredFiles files, ObjectMapper json) {
        this.values = values;
        this.files = files;
        this.json = json;
    }

    Comparison compare(WorkbookImportEntity upload, EvaluationCase evaluation) {
        return Comparison.of(
                workbook(upload.content()),
                values.cells(evaluation),
                values.history(evaluation.id()),
                cell -> evaluation.opens(cell.indicator().code(), cell.period()));
    }

    String text(EnteredWorkbook workbook) {
        try {
            return json.writeValueAsString(workbook);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private EnteredWorkbook workbook(String content) {
        try {
            return json.readValue(content, EnteredWorkbook.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lends the uploaded file as a file on disk, which is gone afterwards. */
    <T> T lend(StoredFile file, Function<Path, T> use) {
        try {
            var copy = Files.createTempFile("workbook", ".xlsx");
            try (var content = files.open(file).bytes()) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return use.apply(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

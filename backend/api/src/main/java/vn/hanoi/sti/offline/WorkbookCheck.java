package vn.hanoi.sti.offline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.hanoi.sti.collection.ValueEntry;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.job.JobHandler;
import vn.hanoi.sti.job.RunningJob;
import vn.hanoi.sti.shared.store.RowScope;
import vn.hanoi.sti.workbook.WorkbookReader;

/** The job that reads a workbook. Who brought it was allowed to; who may see what it found is asked again each time. */
@ApplicationScoped
class WorkbookCheck implements JobHandler {
    static final String KIND = "WORKBOOK_CHECK";

    private final WorkbookImportRepository imports;
    private final ImportReading reading;
    private final WorkbookReader reader;
    private final Evaluations evaluations;
    private final CriteriaSets criteria;
    private final ValueEntry values;
    private final RowScope rows;

    WorkbookCheck(
            WorkbookImportRepository imports,
            ImportReading reading,
            WorkbookReader reader,
            Evaluations evaluations,
            CriteriaSets criteria,
            ValueEntry values,
            RowScope rows) {
        this.imports = imports;
        this.reading = reading;
        this.reader = reader;
        this.evaluations = evaluations;
        this.criteria = criteria;
        this.values = values;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    private record Work(StoredFile file, WorkbookReader.Target target) {}

    @Override
    public String run(RunningJob job) {
        var work = QuarkusTransaction.requiringNew().call(() -> prepare(job.objectId()));
        var workbook = reading.lend(work.file(), file -> reader.read(file, work.target(), job::progress));
        var content = reading.text(workbook);
        QuarkusTransaction.requiringNew().run(() -> {
            rows.everything();
            imports.findByIdOptional(job.objectId()).orElseThrow().read(content);
        });
        return "/api/v1/workbook-imports/" + job.objectId();
    }

    private Work prepare(UUID id) {
        rows.everything();
        var upload = imports.findByIdOptional(id).orElseThrow();
        var evaluation = evaluations.ofCampaign(upload.campaignId()).stream()
                .filter(other -> other.id().equals(upload.evaluationId()))
                .findFirst()
                .orElseThrow();
        var set = criteria.findPublished(evaluation.criteriaSetId()).orElseThrow();
        return new Work(
                upload.file(),
                new WorkbookReader.Target(
                        evaluation.id(), set.digest(), values.cells(evaluation), values.history(evaluation.id())));
    }
}

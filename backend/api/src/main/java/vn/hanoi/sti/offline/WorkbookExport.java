package vn.hanoi.sti.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.collection.ValueEntry;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.workbook.WorkbookContent;
import vn.hanoi.sti.workbook.WorkbookWriter;

/** Gives out the workbook of an evaluation as it is now. */
@ApplicationScoped
class WorkbookExport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final ValueEntry values;
    private final CriteriaSets criteria;
    private final DossierAccess access;
    private final WorkbookWriter writer;
    private final Viewers viewers;
    private final Moments moments;

    WorkbookExport(
            ValueEntry values,
            CriteriaSets criteria,
            DossierAccess access,
            WorkbookWriter writer,
            Viewers viewers,
            Moments moments) {
        this.values = values;
        this.criteria = criteria;
        this.access = access;
        this.writer = writer;
        this.viewers = viewers;
        this.moments = moments;
    }

    /** A file and the name it is saved under. */
    record Named(String fileName, byte[] bytes) {
        static Named of(String prefix, String organization, int year, byte[] bytes) {
            return new Named(
                    prefix + "-" + organization.replaceAll("[^A-Za-z0-9.-]", "_") + "-" + year + ".xlsx", bytes);
        }
    }

    @Transactional
    Named write(UUID evaluationId) {
        var evaluation = access.readable(evaluationId, viewers.current());
        var content = new WorkbookContent(
                evaluation.id(),
                evaluation.campaignId(),
                evaluation.organizationName(),
                evaluation.year(),
                "hết ngày " + DAY.format(evaluation.lastDay()),
                MOMENT.format(moments.now().atZone(Moments.ZONE)),
                criteria.findPublished(evaluation.criteriaSetId()).orElseThrow(),
                values.cells(evaluation));
        return Named.of("bang-tinh", evaluation.organizationCode(), evaluation.year(), writer.write(content));
    }
}

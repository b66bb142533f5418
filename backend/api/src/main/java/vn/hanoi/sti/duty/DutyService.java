package vn.hanoi.sti.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.collection.CollectedDossier;
import vn.hanoi.sti.collection.CollectedValues;
import vn.hanoi.sti.collection.SupplyTimes;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.EvidenceTimes;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Computes the register of a campaign from the records, and keeps what is said of its items. */
@ApplicationScoped
class DutyService {
    private final Evaluations evaluations;
    private final CollectedValues values;
    private final SupplyTimes supplies;
    private final EvidenceTimes files;
    private final CriteriaSets criteria;
    private final EntityManager database;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    DutyService(
            Evaluations evaluations,
            CollectedValues values,
            SupplyTimes supplies,
            EvidenceTimes files,
            CriteriaSets criteria,
            EntityManager database,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.evaluations = evaluations;
        this.values = values;
        this.supplies = supplies;
        this.files = files;
        this.criteria = criteria;
        this.database = database;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<DutyRow> page(UUID campaignId, PageQuery query, DutyFilter filter) {
        var found = visible(campaignId, filter);
        return Page.of(found.stream().skip(query.offset()).limit(query.size).toList(), query, found.size());
    }

    /** Exactly what the filter shows, all pages of it. */
    @Transactional
    List<DutyRow> filtered(UUID campaignId, DutyFilter filter) {
        return visible(campaignId, filter);
    }

    @Transactional
    DutyRow note(UUID evaluationId, SaveNote body) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockAlsoSealed(evaluationId, viewer);
        var author = author(evaluation, viewer);
        if (author == null) {
            throw Problem.forbidden();
        }
        var row = rows(List.of(evaluation), viewer).stream()
                .filter(found -> found.item().equals(body.item()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var duty = new Duty(
                row.item(),
                row.kind(),
                row.indicatorCode(),
                row.period(),
                row.status(),
                row.deadline(),
                row.actualOn(),
                row.days());
        var text = body.text().strip();
        database.persist(NoteEntity.of(evaluation, duty, author, text, viewer, moments.now()));
        database.flush();
        audit.record(AuditEvent.of(
                        "duty.noted",
                        "evaluation",
                        evaluationId,
                        evaluation.version(),
                        Map.of(
                                "item", row.item(),
                                "author", author.name(),
                                "status", row.status().name(),
                                "days", Integer.toString(row.days())))
                .concerning(evaluation.agencyId())
                .because(text));
        return rows(List.of(evaluation), viewer).stream()
                .filter(found -> found.item().equals(body.item()))
                .findFirst()
                .orElseThrow();
    }

    private List<DutyRow> visible(UUID campaignId, DutyFilter filter) {
        var viewer = viewers.current();
        var visible = evaluations.visibleOfCampaign(campaignId, viewer);
        if (visible.isEmpty()) {
            throw Problem.notFound();
        }
        return rows(visible, viewer).stream().filter(filter::holds).toList();
    }

    private List<DutyRow> rows(List<EvaluationCase> cases, Viewer viewer) {
        var ids = cases.stream().map(EvaluationCase::id).toList();
        var today = moments.today();
        var dossiers = values.of(cases);
        var cells = supplies.first(ids);
        var linked = files.first(ids);
        var submitted = evaluations.firstSubmitted(ids);
        var notes = notes(ids);
        var rows = new ArrayList<DutyRow>();
        for (var evaluation : cases) {
            var owed = owed(
                    evaluation,
                    dossiers.get(evaluation.id()),
                    cells.getOrDefault(evaluation.id(), Map.of()),
                    linked.getOrDefault(evaluation.id(), Map.of()),
                    submitted.get(evaluation.id()));
            var said = notes.getOrDefault(evaluation.id(), Map.of());
            var set = criteria.findPublished(evaluation.criteriaSetId())
                    .orElseThrow()
                    .set();
            var duties = new LinkedHashMap<String, Duty>();
            DutyRules.unmet(owed, evaluation.deadline(), evaluation.receivedOn(), today)
                    .forEach(duty -> duties.put(duty.item(), duty));
            // What the department recorded stands as it was then, whatever came later.
            said.forEach((item, last) -> {
                if (last.department() != null) {
                    duties.put(item, last.department().frozen());
                }
            });
            duties.values().stream()
                    .sorted(Comparator.comparing(Duty::kind).thenComparing(Duty::item))
                    .forEach(duty -> rows.add(row(evaluation, duty, said.get(duty.item()), set, viewer)));
        }
        return rows;
    }

    private static List<DutyRules.Owed> owed(
            EvaluationCase evaluation,
            CollectedDossier dossier,
            Map<SupplyTimes.Cell, Instant> cells,
            Map<String, Instant> linked,
            Instant submitted) {
        var owed = new ArrayList<DutyRules.Owed>();
        var missing = new HashMap<SupplyTimes.Cell, Boolean>();
        var withoutFile = new HashMap<String, Boolean>();
        for (var gap : dossier.completeness().missing()) {
            if (gap.code().equals("evidence.missing")) {
                withoutFile.put(gap.indicatorCode(), true);
                owed.add(new DutyRules.Owed(DutyKind.EVIDENCE, gap.indicatorCode(), null, null));
            } else {
                var period = gap.period() == null ? "single" : gap.period();
                missing.put(new SupplyTimes.Cell(gap.indicatorCode(), period), true);
                owed.add(new DutyRules.Owed(DutyKind.VALUE, gap.indicatorCode(), period, null));
            }
        }
        cells.forEach((cell, at) -> {
            if (!missing.containsKey(cell)) {
                owed.add(new DutyRules.Owed(DutyKind.VALUE, cell.indicatorCode(), cell.period(), Moments.dayOf(at)));
            }
        });
        linked.forEach((code, at) -> {
            if (!withoutFile.containsKey(code)) {
                owed.add(new DutyRules.Owed(DutyKind.EVIDENCE, code, null, Moments.dayOf(at)));
            }
        });
        owed.add(new DutyRules.Owed(DutyKind.SUBMISSION, null, null, day(submitted)));
        owed.add(new DutyRules.Owed(DutyKind.CERTIFICATION, null, null, day(evaluation.firstCertifiedAt())));
        return owed;
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : Moments.dayOf(at);
    }

    /** The newest word of each side. */
    private record Said(NoteEntity unit, NoteEntity department) {}

    private Map<UUID, Map<String, Said>> notes(List<UUID> evaluations) {
        var notes = new HashMap<UUID, Map<String, Said>>();
        database.createQuery("from NoteEntity n where n.evaluationId in (:ids) order by n.at, n.id", NoteEntity.class)
                .setParameter("ids", evaluations)
                .getResultStream()
                .forEach(note -> notes.computeIfAbsent(note.evaluationId(), id -> new HashMap<>())
                        .merge(
                                note.item(),
                                note.author() == NoteEntity.Author.UNIT ? new Said(note, null) : new Said(null, note),
                                (a, b) -> new Said(
                                        b.unit() == null ? a.unit() : b.unit(),
                                        b.department() == null ? a.department() : b.department())));
        return notes;
    }

    private static DutyRow row(EvaluationCase evaluation, Duty duty, Said said, CriteriaSet set, Viewer viewer) {
        var indicator = duty.indicatorCode() == null
                ? null
                : set.indicator(duty.indicatorCode()).orElse(null);
        var unit = said == null ? null : said.unit();
        var department = said == null ? null : said.department();
        var author = author(evaluation, viewer);
        return new DutyRow(
                duty.item(),
                evaluation.id(),
                evaluation.organizationCode(),
                evaluation.organizationName(),
                duty.kind(),
                duty.indicatorCode(),
                indicator == null ? null : indicator.vi(),
                indicator == null ? null : indicator.en(),
                duty.period(),
                duty.status(),
                duty.deadline(),
                false,
                duty.actualOn(),
                duty.days(),
                DutyRow.Note.of(unit),
                DutyRow.Note.of(department),
                department != null,
                author == null ? List.of() : List.of("NOTE"));
    }

    private static NoteEntity.Author author(EvaluationCase evaluation, Viewer viewer) {
        if (viewer.can(Permissions.DATA_WRITE) && viewer.standsFor(evaluation.agencyId())) {
            return NoteEntity.Author.UNIT;
        }
        return viewer.can(Permissions.CAMPAIGN_WRITE) ? NoteEntity.Author.DEPARTMENT : null;
    }
}

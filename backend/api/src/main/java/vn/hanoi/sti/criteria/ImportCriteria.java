package vn.hanoi.sti.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.ImportView.ImportedSet;
import vn.hanoi.sti.criteria.ImportView.Outcome;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.PublishingRules;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** Takes in a file of criteria sets as drafts: the whole file or nothing of it. */
@ApplicationScoped
class ImportCriteria {
    private final CriteriaSetRepository sets;
    private final CriteriaSetMapper mapper;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ImportCriteria(
            CriteriaSetRepository sets, CriteriaSetMapper mapper, Viewers viewers, AuditLog audit, Moments moments) {
        this.sets = sets;
        this.mapper = mapper;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /**
     * Imports a file.
     *
     * @throws Problem 422 naming every gap of the file; 409 naming every set whose published version says otherwise
     */
    @Transactional
    ImportView run(JsonNode root) {
        var viewer = viewers.current();
        var reading = CriteriaFile.read(root);
        if (!reading.findings().isEmpty()) {
            throw Problem.unprocessable(
                    "criteria.import.invalid", "The file cannot be imported.", mapper.errors(reading.findings()));
        }
        var file = reading.file().orElseThrow();
        refuseLocked(file);
        var now = moments.now();
        var imported = new ArrayList<ImportedSet>();
        for (var i = 0; i < file.sets().size(); i++) {
            imported.add(take(file, file.sets().get(i), "/sets/" + i, viewer.personId(), now));
        }
        return new ImportView(imported, file.official());
    }

    private void refuseLocked(CriteriaFile file) {
        var locked = new ArrayList<ProblemError>();
        for (var i = 0; i < file.sets().size(); i++) {
            var set = file.sets().get(i);
            var known = sets.version(set.code(), set.version()).orElse(null);
            if (known != null && known.isPublished() && !known.holds(set, file.official(), names(file, set))) {
                locked.add(ProblemError.at(
                        "/sets/" + i,
                        "criteria.set.locked",
                        Map.of(
                                "code",
                                set.code(),
                                "version",
                                Integer.toString(set.version()),
                                "digest",
                                known.getDigest())));
            }
        }
        if (!locked.isEmpty()) {
            throw Problem.conflict("criteria.set.locked", "A published set is locked; give the change a new version.")
                    .withErrors(locked);
        }
    }

    private ImportedSet take(CriteriaFile file, CriteriaSet set, String place, UUID by, Instant now) {
        var known = sets.version(set.code(), set.version()).orElse(null);
        if (known == null) {
            var draft = CriteriaSetEntity.draft(set, file.official(), names(file, set), by, now);
            sets.persistAndFlush(draft);
            return imported(draft, set, Outcome.IMPORTED, place);
        }
        if (known.holds(set, file.official(), names(file, set))) {
            return imported(known, set, Outcome.UNCHANGED, place);
        }
        known.replace(set, file.official(), names(file, set), by, now);
        sets.flush();
        return imported(known, set, Outcome.REPLACED, place);
    }

    private ImportedSet imported(CriteriaSetEntity entity, CriteriaSet set, Outcome outcome, String place) {
        audit.record(
                CriteriaSetService.event("criteria.set.import-" + outcome.name().toLowerCase(), entity));
        var findings =
                entity.isPublished() ? List.<Finding>of() : CriteriaFile.within(place, PublishingRules.check(set));
        return new ImportedSet(
                entity.getId(),
                entity.getCode(),
                entity.getSetVersion(),
                outcome,
                entity.getStatus(),
                mapper.errors(findings));
    }

    /** Only what weighs by function needs the functions' names. */
    private static List<FunctionName> names(CriteriaFile file, CriteriaSet set) {
        return set.kind() == Kind.ORGANIZATION ? file.functions() : List.of();
    }
}

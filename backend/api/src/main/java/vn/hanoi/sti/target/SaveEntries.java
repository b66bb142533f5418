package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.ChangeRecord;
import vn.hanoi.sti.shared.web.Versions;

/** Saves baselines, targets and actuals, one revision after another; the ones before stay on record. */
@ApplicationScoped
class SaveEntries {
    private final TargetRepository series;
    private final TargetService views;
    private final TargetObjects objects;
    private final CertifiedActuals certified;
    private final Viewers viewers;
    private final AuditLog audit;
    private final ChangeRecord record;
    private final Moments moments;

    SaveEntries(
            TargetRepository series,
            TargetService views,
            TargetObjects objects,
            CertifiedActuals certified,
            Viewers viewers,
            AuditLog audit,
            ChangeRecord record,
            Moments moments) {
        this.series = series;
        this.views = views;
        this.objects = objects;
        this.certified = certified;
        this.viewers = viewers;
        this.audit = audit;
        this.record = record;
        this.moments = moments;
    }

    /** @param expected version of the series that the caller has seen */
    @Transactional
    SeriesView baseline(UUID id, long expected, SetBaseline request) {
        return save(
                id,
                expected,
                new NewEntry(
                        EntryKind.BASELINE,
                        request.year(),
                        request.value().strip(),
                        TargetRules.text(request.source()),
                        TargetRules.text(request.document()),
                        TargetRules.text(request.reason()),
                        null),
                "/year");
    }

    @Transactional
    SeriesView figure(UUID id, long expected, EntryKind kind, int year, SetFigure request) {
        return save(
                id,
                expected,
                new NewEntry(
                        kind,
                        year,
                        request.value().strip(),
                        TargetRules.text(request.source()),
                        TargetRules.text(request.document()),
                        TargetRules.text(request.reason()),
                        null),
                "#path/year");
    }

    /**
     * Takes over every certified number that says something else than what counts now.
     *
     * @throws Problem 409 when there is none
     */
    @Transactional
    SeriesView takeCertified(UUID id, long expected) {
        var viewer = viewers.current();
        var found = locked(id, expected, viewer);
        allow(found, objects.of(found, viewer), EntryKind.ACTUAL, viewer);
        var taken = certified.newFor(found, entries(found), viewer);
        if (taken.isEmpty()) {
            throw Problem.conflict("target.certified.none", "There is no certified figure that is not taken yet.");
        }
        var now = moments.now();
        taken.forEach(entry -> series.add(EntryEntity.create(found, entry, viewer, now)));
        series.flush();
        var years =
                taken.stream().map(entry -> entry.year() + "=" + entry.value()).collect(Collectors.joining(" "));
        audit.record(event("target.actuals-taken", found, Map.of("years", years)));
        return views.view(found, viewer);
    }

    private SeriesView save(UUID id, long expected, NewEntry given, String yearPointer) {
        var viewer = viewers.current();
        var found = locked(id, expected, viewer);
        var object = objects.of(found, viewer);
        allow(found, object, given.kind(), viewer);
        var entries = entries(found);
        var current = entries.current(given.kind(), given.year());
        if (current.filter(given::saysTheSameAs).isPresent()) {
            record.markUnchanged();
            return views.view(found, viewer);
        }
        var now = moments.now();
        TargetRules.check(
                given, current, entries.baseline(), object, Moments.dayOf(now).getYear(), yearPointer);
        write(found, given, current.isPresent(), viewer, now);
        return views.view(found, viewer);
    }

    private void write(SeriesEntity found, NewEntry given, boolean again, Viewer viewer, Instant now) {
        series.add(EntryEntity.create(found, given, viewer, now));
        series.flush();
        Map<String, String> details = new HashMap<>();
        details.put("year", Integer.toString(given.year()));
        details.put("value", given.value());
        details.put("source", given.source());
        details.put("document", given.document());
        var action = switch (given.kind()) {
            case BASELINE -> again ? "target.rebaselined" : "target.baseline-set";
            case TARGET -> "target.target-set";
            case ACTUAL -> "target.actual-set";
        };
        audit.record(event(action, found, details).because(given.reason()));
    }

    private SeriesEntity locked(UUID id, long expected, Viewer viewer) {
        var found = series.lockVisible(id, viewer).orElseThrow(Problem::notFound);
        Versions.check(expected, found.getVersion());
        return found;
    }

    /** What is promised is for the department, or who leads a plan or programme, to say; what was reached also the object's own people's. */
    private static void allow(SeriesEntity found, TargetObject object, EntryKind kind, Viewer viewer) {
        var may = kind == EntryKind.ACTUAL ? TargetViews.reports(found, viewer) : object.isSetBy(viewer);
        if (!may) {
            throw Problem.forbidden();
        }
    }

    private SeriesEntries entries(SeriesEntity found) {
        return new SeriesEntries(series.entries(List.of(found.getId())).getOrDefault(found.getId(), List.of()));
    }

    private static AuditEvent event(String action, SeriesEntity found, Map<String, String> details) {
        return AuditEvent.of(action, "target-series", found.getId(), found.getVersion(), details)
                .concerning(found.getAgencyId());
    }
}

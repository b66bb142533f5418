package vn.hanoi.sti.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.workday.LegalCalendars;

/** The register of programmes. What moves their end is {@link MoveEnds}'s, their stages are {@link StageService}'s. */
@ApplicationScoped
class ProgrammeService {
    private final ProgrammeRepository programmes;
    private final RegisteredObjects objects;
    private final ProgrammeViews views;
    private final Agencies agencies;
    private final LegalCalendars calendars;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ProgrammeService(
            ProgrammeRepository programmes,
            RegisteredObjects objects,
            ProgrammeViews views,
            Agencies agencies,
            LegalCalendars calendars,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.programmes = programmes;
        this.objects = objects;
        this.views = views;
        this.agencies = agencies;
        this.calendars = calendars;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<ProgrammeRow> page(PageQuery query, UUID agencyId, RegisteredPhase phase) {
        var viewer = viewers.current();
        var found = objects.page(
                query, RegisteredKind.PROGRAMME, new RegisteredObjects.Filter(null, agencyId, phase), viewer);
        var names = names(found.items());
        var today = moments.today();
        return Page.of(
                whole(found.items()).stream()
                        .map(p -> views.row(p, names.get(p.object().agencyId()), today))
                        .toList(),
                query,
                found.total());
    }

    /** Every stage that is open or overdue, the longest overdue first: nothing gets lost behind a page. */
    @Transactional
    DueStages due() {
        var viewer = viewers.current();
        var found = objects.visible(Set.of(RegisteredKind.PROGRAMME), viewer);
        var names = names(found);
        var today = moments.today();
        return new DueStages(whole(found).stream()
                .flatMap(p -> views.stages(p, today).stream()
                        .filter(s -> s.state().isDue())
                        .map(s -> new DueStages.DueStage(
                                p.object().id(),
                                p.object().code(),
                                p.object().nameVi(),
                                p.object().particulars().nameEn(),
                                names.get(p.object().agencyId()),
                                s)))
                .sorted(Comparator.comparing((DueStages.DueStage s) -> s.stage().closesOn())
                        .thenComparing(DueStages.DueStage::code))
                .toList());
    }

    @Transactional
    ProgrammeView get(UUID id) {
        var viewer = viewers.current();
        return view(objects.visible(id, RegisteredKind.PROGRAMME, viewer), viewer);
    }

    @Transactional
    ProgrammeView create(SaveProgramme request) {
        var viewer = viewers.current();
        refuse(gaps(request, null));
        var object = objects.create(RegisteredKind.PROGRAMME, request.particulars(), viewer);
        programmes.persistAndFlush(ProgrammeEntity.create(object.id(), request));
        audit.record(RegisteredObjects.event("programme.created", object, dates(object)));
        return view(object, viewer);
    }

    @Transactional
    ProgrammeView change(UUID id, long expected, SaveProgramme request) {
        var viewer = viewers.current();
        var before = objects.lock(id, RegisteredKind.PROGRAMME, expected, viewer);
        var gaps = gaps(request, id);
        var designing = before.phase(moments.today()) == RegisteredPhase.DESIGNING;
        if (!designing) {
            onlyByDecision(request, before, gaps);
        }
        refuse(gaps);
        var own = programmes.findById(id);
        own.change(request);
        if (designing) {
            own.plannedUntil(request.endsOn());
        }
        var object = objects.change(id, request.particulars());
        programmes.flush();
        audit.record(RegisteredObjects.event("programme.changed", object, dates(object)));
        return view(object, viewer);
    }

    /** Once it runs, its windows and what is late follow from its dates. */
    private static void onlyByDecision(SaveProgramme request, RegisteredObject before, List<ProblemError> gaps) {
        if (!request.endsOn().equals(before.endsOn())) {
            gaps.add(ProblemError.at(
                    "/endsOn",
                    "programme.end.needs-decision",
                    Map.of("endsOn", before.endsOn().toString())));
        }
        if (!request.startsOn().equals(before.startsOn())) {
            gaps.add(ProblemError.at(
                    "/startsOn",
                    "programme.start.fixed",
                    Map.of("startsOn", before.startsOn().toString())));
        }
    }

    private List<ProblemError> gaps(SaveProgramme request, UUID id) {
        var gaps = new ArrayList<>(objects.gaps(request.particulars(), id));
        var lines = new HashSet<String>();
        for (var i = 0; i < request.budget().size(); i++) {
            var line = request.budget().get(i);
            if (!lines.add(line.year() + " " + line.source())) {
                gaps.add(ProblemError.at("/budget/" + i, "programme.budget.duplicate"));
            }
        }
        for (var i = 0; i < request.products().size(); i++) {
            var quantity = request.products().get(i).quantity();
            if (quantity != null && NumberText.decimal(quantity).isEmpty()) {
                gaps.add(ProblemError.at("/products/" + i + "/quantity", "target.value.format"));
            }
        }
        return gaps;
    }

    static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("programme.invalid", "This cannot be recorded so.", gaps);
        }
    }

    ProgrammeView view(RegisteredObject object, Viewer viewer) {
        var name = agencies.find(object.agencyId()).orElseThrow().nameVi();
        return views.view(whole(object), name, moments.today(), viewer);
    }

    Programme whole(RegisteredObject object) {
        return whole(List.of(object)).getFirst();
    }

    List<Programme> whole(List<RegisteredObject> found) {
        var calendar = calendars.current();
        var ids = found.stream().map(RegisteredObject::id).toList();
        var own = programmes.byIds(ids);
        var decisions = programmes.decisions(ids);
        var stages = programmes.stages(ids);
        return found.stream()
                .map(o -> Programme.of(
                        o,
                        own.get(o.id()),
                        decisions.getOrDefault(o.id(), List.of()),
                        stages.getOrDefault(o.id(), List.of()),
                        calendar))
                .toList();
    }

    private Map<UUID, String> names(List<RegisteredObject> found) {
        return agencies.names(found.stream().map(RegisteredObject::agencyId).collect(Collectors.toSet()));
    }

    private static Map<String, String> dates(RegisteredObject object) {
        return Map.of(
                "startsOn",
                object.startsOn().toString(),
                "endsOn",
                object.endsOn().toString());
    }
}

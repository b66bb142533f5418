package vn.hanoi.sti.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** The four stages of a programme's evaluation: taken up, done without, concluded. */
@ApplicationScoped
class StageService {
    private final ProgrammeRepository programmes;
    private final ProgrammeService service;
    private final RegisteredObjects objects;
    private final CriteriaSets criteria;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Notices notices;
    private final Moments moments;

    StageService(
            ProgrammeRepository programmes,
            ProgrammeService service,
            RegisteredObjects objects,
            CriteriaSets criteria,
            Viewers viewers,
            AuditLog audit,
            Notices notices,
            Moments moments) {
        this.programmes = programmes;
        this.service = service;
        this.objects = objects;
        this.criteria = criteria;
        this.viewers = viewers;
        this.audit = audit;
        this.notices = notices;
        this.moments = moments;
    }

    /** Takes up a stage with the set published for it; outside its window only by a decision, which is kept as such. */
    @Transactional
    ProgrammeView begin(UUID id, long expected, BeginStage request) {
        var viewer = viewers.current();
        var before = objects.lock(id, RegisteredKind.PROGRAMME, expected, viewer);
        var window = service.whole(before).windows().get(request.stage()).deadline();
        var outside = request.on().isAfter(window.last())
                || window.opens().filter(request.on()::isBefore).isPresent();
        var set = criteria.latestPublished(request.stage());
        var given = request.decision();
        var gaps = new ArrayList<ProblemError>();
        if (programmes.stage(id, request.stage()).isPresent()) {
            gaps.add(ProblemError.at("/stage", "programme.stage.begun"));
        }
        if (request.stage() == Stage.EX_ANTE && request.method() == StageMethod.SELF) {
            gaps.add(ProblemError.at("/method", "programme.stage.method"));
        }
        if (request.on().isAfter(moments.today())) {
            gaps.add(ProblemError.at("/on", "catalogue.date.future"));
        }
        if (set.isEmpty()) {
            gaps.add(ProblemError.at("/stage", "programme.stage.no-criteria"));
        }
        if (outside && !given.given()) {
            Map<String, String> params = new HashMap<>();
            params.put("closesOn", window.last().toString());
            window.opens().ifPresent(opens -> params.put("opensOn", opens.toString()));
            gaps.add(ProblemError.at("/on", "programme.stage.outside-window", params));
        } else if (outside) {
            gaps.addAll(given.gaps(moments.today()));
        }
        ProgrammeService.refuse(gaps);
        UUID exception = null;
        if (outside) {
            var decision = ProgrammeDecisionEntity.ofStage(
                    id, DecisionKind.STAGE_EXCEPTION, request.stage(), given, viewer, moments.now());
            programmes.add(decision);
            exception = decision.view().id();
        }
        programmes.add(ProgrammeStageEntity.begin(
                id, request, set.map(PublishedSet::id).orElseThrow(), exception));
        return recorded(
                "programme.stage-begun",
                id,
                request.stage(),
                outside ? request.number().strip() : null,
                outside ? request.reason().strip() : null);
    }

    @Transactional
    ProgrammeView waive(UUID id, long expected, WaiveStage request) {
        var viewer = viewers.current();
        var before = objects.lock(id, RegisteredKind.PROGRAMME, expected, viewer);
        var given = request.decision();
        var gaps = given.gaps(moments.today());
        var programme = service.whole(before);
        if (!programme.windows().get(request.stage()).isWaivable()
                || programme.begun(request.stage()).isPresent()) {
            gaps.add(ProblemError.at("/stage", "programme.stage.not-waivable"));
        }
        ProgrammeService.refuse(gaps);
        programmes.add(ProgrammeDecisionEntity.ofStage(
                id, DecisionKind.STAGE_WAIVER, request.stage(), given, viewer, moments.now()));
        return recorded(
                "programme.stage-waived",
                id,
                request.stage(),
                request.number().strip(),
                request.reason().strip());
    }

    /** What was appraised before the start – objectives and indicators – binds from then on. */
    @Transactional
    ProgrammeView conclude(UUID id, long expected, ConcludeStage request) {
        var viewer = viewers.current();
        var before = objects.lock(id, RegisteredKind.PROGRAMME, expected, viewer);
        var begun = programmes.stage(id, request.stage());
        var gaps = new ArrayList<ProblemError>();
        if (begun.isEmpty()) {
            gaps.add(ProblemError.at("/stage", "programme.stage.not-begun"));
        } else if (begun.get().concludedOn() != null) {
            gaps.add(ProblemError.at("/stage", "programme.stage.concluded"));
        } else if (request.on().isBefore(begun.get().begunOn())) {
            gaps.add(ProblemError.at(
                    "/on",
                    "programme.stage.before-begun",
                    Map.of("begunOn", begun.get().begunOn().toString())));
        }
        if (request.on().isAfter(moments.today())) {
            gaps.add(ProblemError.at("/on", "catalogue.date.future"));
        }
        if (request.stage() == Stage.EX_ANTE && objects.objectives(List.of(id)).isEmpty()) {
            gaps.add(ProblemError.at("/stage", "programme.objectives-missing"));
        }
        ProgrammeService.refuse(gaps);
        begun.orElseThrow().conclude(request);
        if (request.stage() == Stage.EX_ANTE) {
            bind(before, request);
        }
        return recorded(
                "programme.stage-concluded",
                id,
                request.stage(),
                request.document().strip(),
                null);
    }

    private void bind(RegisteredObject before, ConcludeStage request) {
        var bound = objects.bind(before.id(), request.document().strip(), request.on());
        audit.record(RegisteredObjects.event(
                "programme.indicators-bound",
                bound,
                Map.of("document", request.document().strip())));
    }

    private ProgrammeView recorded(String action, UUID id, Stage stage, String document, String reason) {
        var viewer = viewers.current();
        var object = objects.touch(id);
        Map<String, String> details = new HashMap<>();
        details.put("stage", stage.name());
        details.put("document", document);
        audit.record(RegisteredObjects.event(action, object, details).because(reason));
        // PROGRAMME_STAGE_BEGUN, …_WAIVED, …_CONCLUDED: the agency that leads it has had no hand in it.
        notices.toAgency(
                object.agencyId(),
                new Notice(
                        action.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'),
                        "PROGRAMME",
                        id,
                        Map.of("programme", object.nameVi(), "stage", stage.name())));
        return service.view(object, viewer);
    }
}

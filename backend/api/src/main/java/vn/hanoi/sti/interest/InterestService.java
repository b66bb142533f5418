package vn.hanoi.sti.interest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.council.CouncilRole;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.engine.conflict.Quorum;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.expert.ConflictView;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.RowScope;

/** Shows the interests of a whole council to who sets councils up or inspects them. */
@ApplicationScoped
class InterestService {
    private static final TypeReference<List<ConflictView.Reason>> REASONS = new TypeReference<>() {};

    private final InterestRepository records;
    private final Standings standings;
    private final Councils councils;
    private final Evaluations evaluations;
    private final RowScope rows;
    private final Viewers viewers;
    private final ObjectMapper json;

    InterestService(
            InterestRepository records,
            Standings standings,
            Councils councils,
            Evaluations evaluations,
            RowScope rows,
            Viewers viewers,
            ObjectMapper json) {
        this.records = records;
        this.standings = standings;
        this.councils = councils;
        this.evaluations = evaluations;
        this.rows = rows;
        this.viewers = viewers;
        this.json = json;
    }

    @Transactional
    InterestsView get(UUID councilId) {
        var viewer = viewers.current();
        return view(councils.visible(councilId, viewer), viewer);
    }

    /** Members and evaluations as they stand now, whatever the viewer may see. */
    List<Standing> anyone(Collection<Councils.Seat> seats) {
        rows.everything();
        try {
            return standings.of(seats);
        } finally {
            // Back to what this viewer may see.
            viewers.current();
        }
    }

    /** What is left of the council for this evaluation. */
    Quorum quorum(Councils.Council council, UUID evaluationId) {
        return Quorum.of(
                council.rule(),
                anyone(councils.seats(council.id())).stream()
                        .filter(standing -> standing.evaluation().id().equals(evaluationId))
                        .map(InterestService::seat)
                        .toList());
    }

    InterestsView view(Councils.Council council, Viewer viewer) {
        var all = anyone(councils.seats(council.id())).stream()
                .collect(Collectors.groupingBy(standing -> standing.evaluation().id()));
        return new InterestsView(
                council.id(),
                evaluations.visibleAmong(all.keySet(), viewer).stream()
                        .map(evaluation -> evaluation(council, evaluation, all.get(evaluation.id()), viewer))
                        .toList());
    }

    private InterestsView.Evaluation evaluation(
            Councils.Council council, EvaluationCase evaluation, List<Standing> members, Viewer viewer) {
        var quorum = Quorum.of(
                council.rule(), members.stream().map(InterestService::seat).toList());
        var liftings = viewer.can(Permissions.COUNCIL_WRITE) && council.active();
        return new InterestsView.Evaluation(
                evaluation.id(),
                evaluation.organizationName(),
                InterestsView.QuorumState.of(quorum),
                actingChair(members),
                members.stream().map(member -> member(member, liftings)).toList());
    }

    private static UUID actingChair(List<Standing> members) {
        var chair = members.stream()
                .filter(member -> member.seat().role() == CouncilRole.CHAIR)
                .anyMatch(member -> !member.barred());
        return chair
                ? null
                : members.stream()
                        .filter(member -> member.seat().role() == CouncilRole.VICE_CHAIR && !member.barred())
                        .map(member -> member.seat().memberId())
                        .findFirst()
                        .orElse(null);
    }

    private InterestsView.Member member(Standing standing, boolean writes) {
        return new InterestsView.Member(
                standing.seat().memberId(),
                standing.status(),
                ConflictView.of(standing.conflict()),
                standing.declaration() == null ? null : standing.declaration().view(),
                standing.recusal() == null ? null : recusal(standing.recusal(), null),
                standing.lifted() == null ? null : recusal(standing.lifted(), standing.lifting()),
                writes && liftable(standing) ? List.of("LIFT") : List.of());
    }

    /** Nothing bars any more but the record of what once did. */
    static boolean liftable(Standing standing) {
        return standing.recusal() != null
                && standing.conflict().reasons().stream()
                        .filter(reason -> reason.level() == vn.hanoi.sti.engine.conflict.ConflictLevel.BAR)
                        .allMatch(reason -> reason.rule() == vn.hanoi.sti.engine.conflict.ConflictRule.DECLARED);
    }

    private InterestsView.Recusal recusal(RecusalEntity recusal, LiftingEntity lifting) {
        try {
            return new InterestsView.Recusal(
                    recusal.id(),
                    recusal.source(),
                    json.readValue(recusal.reasons(), REASONS),
                    recusal.at(),
                    lifting == null ? null : lifting.view());
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Quorum.Seat seat(Standing standing) {
        return new Quorum.Seat(standing.seat().role().office(), standing.barred());
    }

    /** @throws Problem 404 when there is none in this council */
    RecusalEntity recusal(UUID councilId, UUID recusalId) {
        return records.recusal(recusalId)
                .filter(recusal -> recusal.councilId().equals(councilId))
                .orElseThrow(Problem::notFound);
    }
}

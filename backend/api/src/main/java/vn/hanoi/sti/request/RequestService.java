package vn.hanoi.sti.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.MembershipRole;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.deadline.DeadlineWording;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** Shows the department who would receive what, and sends it. */
@ApplicationScoped
class RequestService {
    private final RequestRepository requests;
    private final Evaluations evaluations;
    private final Agencies agencies;
    private final CriteriaSets criteria;
    private final Notices notices;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    RequestService(
            RequestRepository requests,
            Evaluations evaluations,
            Agencies agencies,
            CriteriaSets criteria,
            Notices notices,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.requests = requests;
        this.evaluations = evaluations;
        this.agencies = agencies;
        this.criteria = criteria;
        this.notices = notices;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    RequestPreview preview(UUID campaignId) {
        var all = visible(campaignId, viewers.current());
        var members = agencies
                .members(all.stream().map(EvaluationCase::agencyId).toList(), moments.today())
                .stream()
                .collect(Collectors.groupingBy(Agencies.Member::agencyId));
        var sent = rows(all);
        var deadline = all.getFirst().deadline();
        return new RequestPreview(
                campaignId,
                deadline,
                false,
                DeadlineWording.of(deadline),
                all.stream()
                        .map(e -> recipient(e, members.getOrDefault(e.agencyId(), List.of()), sent.get(e.id())))
                        .toList());
    }

    @Transactional
    DataRequestRow.All sent(UUID campaignId) {
        var all = visible(campaignId, viewers.current());
        var rows = rows(all);
        return new DataRequestRow.All(all.stream()
                .map(EvaluationCase::id)
                .filter(rows::containsKey)
                .map(rows::get)
                .toList());
    }

    @Transactional
    DataRequestRow.All send(UUID campaignId, SendRequests request) {
        var viewer = viewers.current();
        var known =
                visible(campaignId, viewer).stream().collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        var gaps = RequestRules.gaps(request.evaluationIds(), known);
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("data-request.invalid", "The request cannot be sent to some of these.", gaps);
        }
        // In one order, so that two who send at once wait for each other instead of blocking each other.
        var locked = request.evaluationIds().stream()
                .sorted()
                .map(id -> evaluations.lockVisible(id, viewer))
                .toList();
        refuseSecondTime(request.evaluationIds(), known);
        var note = request.note() == null || request.note().isBlank()
                ? null
                : request.note().strip();
        var at = moments.now();
        locked.stream()
                .sorted(Comparator.comparing(EvaluationCase::organizationCode))
                .forEach(evaluation -> send(evaluation, note, viewer, at));
        return sent(campaignId);
    }

    private void send(EvaluationCase evaluation, String note, Viewer viewer, Instant at) {
        var request = DataRequestEntity.of(
                RequestRules.number(evaluation.year(), requests.nextNumber()),
                evaluation,
                owed(evaluation),
                note,
                viewer,
                at);
        requests.add(request);
        notices.toAgency(
                evaluation.agencyId(),
                new Notice(
                        "DATA_REQUEST_SENT",
                        "EVALUATION",
                        evaluation.id(),
                        Map.of(
                                "number", request.number(),
                                "organization", evaluation.organizationName(),
                                "deadline", evaluation.deadline().toString(),
                                "indicators", Integer.toString(request.indicators()))));
        audit.record(AuditEvent.of(
                        "data-request.sent",
                        "data-request",
                        request.id(),
                        null,
                        Map.of(
                                "number", request.number(),
                                "evaluationId", evaluation.id().toString(),
                                "organization", evaluation.organizationName(),
                                "deadline", "< " + evaluation.deadline(),
                                "indicators", Integer.toString(request.indicators()),
                                "cells", Integer.toString(request.cells()),
                                "evidence", Integer.toString(request.evidence())))
                .concerning(evaluation.agencyId()));
    }

    private void refuseSecondTime(List<UUID> wanted, Map<UUID, EvaluationCase> known) {
        var sent = requests.ofEvaluations(wanted);
        var again = new ArrayList<ProblemError>();
        for (var i = 0; i < wanted.size(); i++) {
            if (sent.containsKey(wanted.get(i))) {
                again.add(ProblemError.at(
                        "/evaluationIds/" + i,
                        "data-request.already-sent",
                        Map.of(
                                "organization", known.get(wanted.get(i)).organizationName(),
                                "number", sent.get(wanted.get(i)).number())));
            }
        }
        if (!again.isEmpty()) {
            throw Problem.conflict("data-request.already-sent", "Some of these have their request already.")
                    .withErrors(again);
        }
    }

    private List<EvaluationCase> visible(UUID campaignId, Viewer viewer) {
        var found = evaluations.visibleOfCampaign(campaignId, viewer);
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        return found;
    }

    private Map<UUID, DataRequestRow> rows(List<EvaluationCase> of) {
        var found = requests.ofEvaluations(of.stream().map(EvaluationCase::id).toList());
        var openings = requests.openings(
                found.values().stream().map(DataRequestEntity::id).toList());
        return found.values().stream()
                .collect(Collectors.toMap(
                        DataRequestEntity::evaluationId,
                        request -> DataRequestRow.of(request, openings.get(request.id()))));
    }

    private RequestPreview.Recipient recipient(
            EvaluationCase evaluation, List<Agencies.Member> members, DataRequestRow sent) {
        var owed = owed(evaluation);
        return new RequestPreview.Recipient(
                evaluation.id(),
                evaluation.organizationCode(),
                evaluation.organizationName(),
                names(members, MembershipRole.HEAD),
                names(members, MembershipRole.OFFICER),
                evaluation.deadline(),
                owed.stream().mapToInt(OwedSection::indicators).sum(),
                owed.stream().mapToInt(OwedSection::cells).sum(),
                owed.stream().mapToInt(OwedSection::evidence).sum(),
                sent == null && RequestRules.owes(evaluation),
                RequestRules.warnings(members),
                sent);
    }

    private List<OwedSection> owed(EvaluationCase evaluation) {
        return OwedSection.of(criteria.findPublished(evaluation.criteriaSetId()).orElseThrow(), evaluation);
    }

    private static List<String> names(List<Agencies.Member> members, MembershipRole role) {
        return members.stream()
                .filter(m -> m.role() == role)
                .map(Agencies.Member::displayName)
                .toList();
    }
}

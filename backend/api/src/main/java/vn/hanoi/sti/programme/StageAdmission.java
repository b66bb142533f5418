package vn.hanoi.sti.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.catalogue.CampaignAdmission;
import vn.hanoi.sti.catalogue.ListKind;
import vn.hanoi.sti.catalogue.ListedObject;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * A stage is evaluated once it was taken up: that is where its window, or the decision that allows it outside, was held
 * (NĐ 262/2025 Điều 48), and by the criteria that were pinned then.
 */
@ApplicationScoped
class StageAdmission implements CampaignAdmission {
    private final ProgrammeService programmes;
    private final RegisteredObjects objects;

    StageAdmission(ProgrammeService programmes, RegisteredObjects objects) {
        this.programmes = programmes;
        this.objects = objects;
    }

    @Override
    public List<ProblemError> gaps(String kind, UUID criteriaSetId, List<ListedObject> listed) {
        if (!kind.equals(ListKind.PROGRAMME.name())) {
            return List.of();
        }
        var found =
                objects.byIds(listed.stream().map(ListedObject::organizationId).collect(Collectors.toSet()));
        var byId = programmes.whole(List.copyOf(found.values())).stream()
                .collect(Collectors.toMap(p -> p.object().id(), p -> p));
        var gaps = new ArrayList<ProblemError>();
        for (var one : listed) {
            var stage = Stage.valueOf(one.stage());
            var programme = byId.get(one.organizationId());
            var begun = programme.begun(stage);
            if (begun.isEmpty()) {
                gaps.add(ProblemError.at("/stage", "campaign.stage.not-begun", window(one, programme, stage)));
            } else if (begun.get().concludedOn() != null) {
                gaps.add(ProblemError.at("/stage", "campaign.stage.concluded", named(one)));
            } else if (!begun.get().criteriaSetId().equals(criteriaSetId)) {
                gaps.add(ProblemError.at("/criteriaSetId", "campaign.stage.other-criteria", named(one)));
            }
        }
        return gaps;
    }

    private static Map<String, String> window(ListedObject one, Programme programme, Stage stage) {
        var deadline = programme.windows().get(stage).deadline();
        var params = new HashMap<>(named(one));
        params.put("closesOn", deadline.last().toString());
        deadline.opens().ifPresent(day -> params.put("opensOn", day.toString()));
        return params;
    }

    private static Map<String, String> named(ListedObject one) {
        return Map.of("code", one.code(), "nameVi", one.nameVi());
    }
}

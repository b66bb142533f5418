package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.demo.data.Organization;

/** Opens the campaign, which opens an evaluation for each organization of the list. */
final class CampaignStep {
    private final Desk desk;

    CampaignStep(Desk desk) {
        this.desk = desk;
    }

    /** @return the evaluations by organization, in the order of the data */
    Map<Organization, String> run(UUID yearlyList, UUID criteriaSet) {
        var campaign = desk.data().campaign();
        var id = find(campaign.nameVi());
        if (id == null) {
            id = desk.api()
                    .post(
                            OFFICER,
                            "/campaigns",
                            Map.of(
                                    "yearlyListId", yearlyList,
                                    "criteriaSetId", criteriaSet,
                                    "nameVi", campaign.nameVi(),
                                    "deadline", campaign.deadline(),
                                    "method", campaign.method()))
                    .id()
                    .toString();
            desk.progress().done(OFFICER, "mở đợt đánh giá, hạn trước ngày " + campaign.deadline());
        }
        var ids = new HashMap<String, String>();
        desk.api()
                .list(OFFICER, "/campaigns/" + id + "/evaluations")
                .forEach(row -> ids.put(
                        row.required("organizationCode").textValue(),
                        row.required("id").textValue()));
        var evaluations = new LinkedHashMap<Organization, String>();
        desk.data().organizations().forEach(organization -> {
            if (!ids.containsKey(organization.code())) {
                throw new IllegalStateException(
                        "The campaign \"%s\" has no evaluation of %s: it was opened over another list"
                                .formatted(campaign.nameVi(), organization.code()));
            }
            evaluations.put(organization, ids.get(organization.code()));
        });
        return evaluations;
    }

    private String find(String name) {
        return desk.api().list(OFFICER, "/campaigns").stream()
                .filter(row -> row.required("nameVi").textValue().equals(name))
                .map(row -> row.required("id").textValue())
                .findFirst()
                .orElse(null);
    }
}

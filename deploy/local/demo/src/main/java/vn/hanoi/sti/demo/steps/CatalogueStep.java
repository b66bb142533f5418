package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hanoi.sti.demo.api.Reply;
import vn.hanoi.sti.demo.data.Organization;

/** Records the organizations with their former names and whom they took in. */
final class CatalogueStep {
    private final Desk desk;

    CatalogueStep(Desk desk) {
        this.desk = desk;
    }

    void run() {
        var bodies = BodiesStep.idsByCode(desk);
        var known = new HashMap<String, String>();
        desk.api()
                .list(OFFICER, "/organizations")
                .forEach(row -> known.put(
                        row.required("code").textValue(), row.required("id").textValue()));
        // In their order, so that the list shows them so.
        for (var organization : desk.data().organizations()) {
            var id = known.get(organization.code());
            var view = id == null ? create(organization, bodies) : desk.api().get(OFFICER, "/organizations/" + id);
            complete(organization, view);
        }
        desk.progress()
                .done(
                        OFFICER,
                        "%d tổ chức KH&CN công lập (minh họa), %d mới"
                                .formatted(
                                        desk.data().organizations().size(),
                                        desk.data().organizations().size() - known.size()));
    }

    private Reply create(Organization organization, Map<String, String> bodies) {
        var renamed = organization.renamed();
        var body = new LinkedHashMap<String, Object>();
        body.put("code", organization.code());
        body.put("nameVi", renamed == null ? organization.nameVi() : renamed.formerNameVi());
        body.put("nameEn", renamed == null ? organization.nameEn() : renamed.formerNameEn());
        body.put("shortName", organization.shortName());
        body.put("governingBodyId", bodies.get(organization.governingBody()));
        body.put(
                "functions",
                organization.functions().entrySet().stream()
                        .map(function -> Map.of("code", function.getKey(), "share", function.getValue()))
                        .toList());
        body.put("foundedOn", organization.foundedOn());
        body.put("autonomyGroup", organization.autonomyGroup());
        body.put("identifiers", organization.identifiers());
        body.put("registration", organization.registration());
        body.put("illustrative", true);
        return desk.api().post(OFFICER, "/organizations", body);
    }

    private void complete(Organization organization, Reply view) {
        var path = "/organizations/" + view.id();
        var renamed = organization.renamed();
        if (renamed != null && view.text("nameVi").equals(renamed.formerNameVi())) {
            view = desk.api()
                    .post(
                            OFFICER,
                            path + "/names",
                            Map.of(
                                    "nameVi", organization.nameVi(),
                                    "nameEn", organization.nameEn(),
                                    "validFrom", renamed.on(),
                                    "document", renamed.document()),
                            view.tag());
        }
        var merged = organization.merged();
        if (merged != null && view.body().path("successions").isEmpty()) {
            desk.api()
                    .post(
                            OFFICER,
                            path + "/successions",
                            Map.of(
                                    "kind", "MERGER",
                                    "predecessorName", merged.predecessorName(),
                                    "on", merged.on(),
                                    "document", merged.document()),
                            view.tag());
        }
    }
}

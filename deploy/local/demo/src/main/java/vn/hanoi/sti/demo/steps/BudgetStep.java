package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.OFFICER;

import java.util.ArrayList;
import java.util.Map;
import vn.hanoi.sti.demo.data.Organization;

/** Two budget documents: an estimate that used the grades before they were approved, a decision that used the final ones. */
final class BudgetStep {
    private final Desk desk;

    BudgetStep(Desk desk) {
        this.desk = desk;
    }

    /** The estimate for the next year leaves before grades are final. */
    void estimate(Map<Organization, String> evaluations) {
        record(evaluations, "ESTIMATE", "21/DT-MH (minh họa)", "2026-07-08", "PRELIMINARY");
    }

    void decision(Map<Organization, String> evaluations) {
        record(evaluations, "DECISION", "34/QĐ-MH (minh họa)", "2026-08-14", "FINAL");
    }

    private void record(
            Map<Organization, String> evaluations, String kind, String number, String issuedOn, String basis) {
        var campaign = desk.api()
                .get(OFFICER, "/evaluations/" + evaluations.values().iterator().next())
                .text("campaignId");
        var path = "/campaigns/" + campaign + "/budget-documents";
        var budget = desk.api().get(OFFICER, path).body();
        for (var known : budget.required("items")) {
            if (known.required("number").textValue().equals(number)) {
                return;
            }
        }
        var used = new ArrayList<String>();
        for (var candidate : budget.required("candidates")) {
            if (candidate.required("basis").textValue().equals(basis)) {
                used.add(candidate.required("evaluationId").textValue());
            }
        }
        // Told again when all is decided, nothing is preliminary any more: what was not recorded then is not made up.
        if (used.isEmpty()) {
            return;
        }
        desk.api()
                .post(
                        OFFICER,
                        path,
                        Map.of(
                                "kind", kind,
                                "number", number,
                                "issuedOn", issuedOn,
                                "issuer", "Sở Tài chính (minh họa)",
                                "evaluationIds", used));
        desk.progress().done(OFFICER, "ghi văn bản ngân sách " + number + " dùng " + used.size() + " xếp loại");
    }
}

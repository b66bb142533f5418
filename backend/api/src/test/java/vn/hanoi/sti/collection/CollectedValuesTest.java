package vn.hanoi.sti.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.collection.Steps.*;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.TestDossier;
import vn.hanoi.sti.shared.store.RowScope;

/** What the scoring room is given: every evaluation of a campaign, in as many queries as for one. */
@ApiTest
class CollectedValuesTest {
    @Inject
    DossierRecords records;

    @Inject
    Evaluations evaluations;

    @Inject
    RowScope rows;

    @Inject
    SessionFactory sessions;

    @Test
    void a_campaign_is_read_in_as_many_queries_as_one_evaluation() {
        var dossiers = TestDossier.several(4);
        for (var dossier : dossiers) {
            save(dossier, "CK/single", 0, "{'state':'REPORTED','value':{'met':'1','applicable':'1'}}")
                    .statusCode(200);
            attach(dossier, "CK");
        }
        QuarkusTransaction.requiringNew().run(() -> {
            rows.everything();
            var cases = evaluations.ofCampaign(dossiers.getFirst().campaign);
            assertThat(cases).hasSize(4);
            records.of(cases.subList(0, 1));
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            var all = records.of(cases);
            // Cells, words of the appraiser, links with their files, the newest file of each document, and levels of
            // councils.
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(5);
            statistics.setStatisticsEnabled(false);
            assertThat(all).allSatisfy(known -> {
                var collected = known.collected(EngineValues.Basis.APPRAISED);
                assertThat(collected.values()).containsOnlyKeys("CK", "TG", "BD", "BV", "WC", "PB", "CH");
                assertThat(collected.values().get("CK"))
                        .isEqualTo(SampleIndicators.json("{\"met\":\"1\",\"applicable\":\"1\"}"));
                assertThat(collected.withoutEvidence())
                        .containsExactlyInAnyOrder("CK", "TG", "BD", "BV", "WC", "PB", "CH");
                assertThat(collected.files().get("CK")).hasSize(1);
                assertThat(collected.evidence()).isEmpty();
                assertThat(collected.progress()).isEqualTo(new Progress(1, 18, 1, 7, 0, 8));
            });
        });
    }
}

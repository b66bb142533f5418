package vn.hanoi.sti.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.demo.data.Stage;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.ValueRules;

/** The figures give the picture they were made for. */
class DesignedGradesTest {
    private final Designed designed = new Designed();

    @Test
    void everyOrganizationGetsTheGradeItsFileSays() {
        Map<String, String> expected = new HashMap<>();
        Map<String, String> actual = new HashMap<>();
        for (var organization : designed.data.organizations()) {
            expected.put(organization.code(), organization.target().grade());
            actual.put(
                    organization.code(), designed.result(organization).grade().orElseThrow());
        }
        assertEquals(expected, actual);
    }

    @Test
    void everyGradeOccursAmongApprovedResults() {
        var grades = designed.data.organizations().stream()
                .filter(organization -> organization.target().state() == Stage.APPROVED)
                .map(organization -> organization.target().grade())
                .collect(Collectors.toSet());
        assertEquals(Set.of("A", "B", "C", "D", EvaluationResult.NOT_GRADED), grades);
    }

    @Test
    void everyStageButTheFleetingOneIsOccupied() {
        var stages = designed.data.organizations().stream()
                .map(organization -> organization.target().state())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        Stage.COLLECTING,
                        Stage.CERTIFIED,
                        Stage.APPRAISING,
                        Stage.SCORED,
                        Stage.PROPOSED,
                        Stage.APPROVED),
                stages);
    }

    @Test
    void capsComeFromTheLateAndTheUndocumentedDossier() {
        assertEquals(List.of("CAP-03"), caps(3));
        assertEquals("B", designed.result(organization(3)).gradeBeforeCaps().orElseThrow());
        assertEquals(List.of("CAP-09"), caps(6));
        assertEquals("B", designed.result(organization(6)).gradeBeforeCaps().orElseThrow());
        assertTrue(caps(4).containsAll(List.of("CAP-01", "CAP-07")), caps(4).toString());
    }

    @Test
    void aYoungOrganizationIsGradedProvisionally() {
        assertEquals(
                EvaluationResult.Status.PROVISIONAL,
                designed.result(organization(5)).status().orElseThrow());
        assertEquals(
                EvaluationResult.Status.FINAL,
                designed.result(organization(1)).status().orElseThrow());
    }

    @Test
    void peersSufficeForSomeAndNotForOthers() {
        assertTrue(flags(2, "O6-24").isEmpty());
        assertTrue(flags(7, "O6-24").toString().contains("NOT_COMPUTABLE"));
        assertTrue(flags(7, "O6-42").toString().contains("NOT_COMPUTABLE"));
    }

    @Test
    void theApiWillTakeEveryFigure() {
        for (var organization : designed.data.organizations()) {
            organization
                    .values()
                    .forEach((code, cells) -> cells.forEach((period, cell) -> {
                        if (!cell.has("state")) {
                            var findings = ValueRules.checkFigures(
                                    designed.set.indicator(code).orElseThrow(), cell);
                            assertTrue(
                                    findings.isEmpty(),
                                    organization.code() + " " + code + " " + period + " " + findings);
                        }
                    }));
        }
    }

    private Organization organization(int number) {
        return designed.data.organizations().get(number - 1);
    }

    private List<String> caps(int number) {
        return designed.result(organization(number)).caps().stream()
                .map(cap -> cap.cap().code())
                .toList();
    }

    private List<?> flags(int number, String code) {
        return designed.result(organization(number))
                .indicator(code)
                .orElseThrow()
                .flags();
    }
}

package vn.hanoi.sti.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.Regrading;

class FlipTest {

    private static final Fraction A_LITTLE = Fraction.of(1, 1_000_000_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what was met | total | grade | smallest: indicator, from, to, beyond, points, grade
                "[5,5],[2,5]|70|B|A1 1 1 true 0 C",
                "[5,5],[19,50]|69|C|A2 19/50 2/5 false 1 B",
                "[4,5],[1,5]|50|C|A1 4/5 4/5 true 0 D",
                "[1,5],[4,10]|30|D|A1 1/5 3/5 false 20 C"
            })
    void theSmallestChangeIsFirst(String met, String total, String grade, String smallest) {
        Regrading regrading = StabilityTest.checklists("A1:A/A.1=50 A2:A/A.2=50", met);
        assertThat(regrading.result().total().map(Exact::text)).contains(total);
        assertThat(regrading.result().grade()).contains(grade);
        Flip flip = Flip.of(regrading).getFirst();
        assertThat("%s %s %s %s %s %s"
                        .formatted(
                                flip.indicator(), flip.from(), flip.to(), flip.beyond(), flip.points(), flip.grade()))
                .isEqualTo(smallest);
    }

    @Test
    void aGroupBelowItsConditionTurnsTheGradeTooWhereTheTotalWouldNot() {
        // 76 of 100 is a B, but a B wants half of every group: G2 has 10 of 20 exactly.
        Regrading regrading = StabilityTest.checklists("A1:G1/C1=80 B1:G2/C2=20", "[33,40],[5,10]");
        assertThat(regrading.result().grade()).contains("B");
        assertThat(Flip.of(regrading).getFirst())
                .isEqualTo(new Flip("B1", Fraction.of(1, 2), Fraction.of(1, 2), true, Fraction.ZERO, "C"));
    }

    @ParameterizedTest
    @MethodSource("vn.hanoi.sti.engine.sensitivity.StabilityTest#goldens")
    void everyFlipTurnsTheGradeAndNothingSmallerDoes(String golden) {
        Regrading regrading = StabilityTest.golden(golden);
        List<Flip> flips = Flip.of(regrading);
        assertThat(flips).isSortedAccordingTo((a, b) -> a.points().compareTo(b.points()));
        for (int i = 0; i < regrading.live().size(); i++) {
            String code = regrading.live().get(i).code();
            Optional<Flip> flip =
                    flips.stream().filter(one -> one.indicator().equals(code)).findFirst();
            Fraction from = regrading.live().get(i).share().orElseThrow();
            if (flip.isPresent()) {
                Flip found = flip.get();
                Fraction past = found.beyond() ? found.to().subtract(A_LITTLE) : found.to();
                assertThat(grade(regrading, i, past)).as(code).contains(found.grade());
                Fraction distance = found.to().subtract(from).abs();
                Fraction nearly = Exact.max(Fraction.ZERO, distance.subtract(A_LITTLE));
                for (Fraction less : List.of(nearly, distance.divide(2), Fraction.ZERO)) {
                    assertThat(grade(regrading, i, from.add(less)))
                            .as(code)
                            .isEqualTo(same(regrading, from.add(less), i));
                    assertThat(grade(regrading, i, from.subtract(less)))
                            .as(code)
                            .isEqualTo(same(regrading, from.subtract(less), i));
                }
            } else {
                for (int percent = 0; percent <= 100; percent += 5) {
                    assertThat(grade(regrading, i, Fraction.of(percent, 100)))
                            .as(code)
                            .isEqualTo(regrading.result().grade());
                }
            }
        }
    }

    /** The grade as it is; a share that there can't be is not looked at. */
    private static Optional<String> same(Regrading regrading, Fraction share, int at) {
        boolean possible = share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0;
        return possible ? regrading.result().grade() : grade(regrading, at, share);
    }

    private static Optional<String> grade(Regrading regrading, int at, Fraction share) {
        List<Fraction> weights = new ArrayList<>();
        List<Fraction> shares = new ArrayList<>();
        regrading.live().forEach(part -> {
            weights.add(part.effectiveWeight().orElseThrow());
            shares.add(part.share().orElseThrow());
        });
        shares.set(at, share);
        return regrading.grade(weights, shares);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[10,10],[10,10]|-|A 90 10|A 10",
                "[10,10],[4,10]|A 90 20|B 70 0|B 0",
                "[10,10],[7,10]|A 90 5|B 70 15|A 5",
                "[1,10],[1,10]|C 50 40|-|C 40"
            })
    void marginsAreToTheBoundsBeside(String met, String above, String below, String nearest) {
        Regrading regrading = StabilityTest.checklists("A1:A/A.1=50 A2:A/A.2=50", met);
        Margin margin = Margin.of(regrading.set().grades(), regrading.result()).orElseThrow();
        assertThat(text(margin.above())).isEqualTo(above);
        assertThat(text(margin.below())).isEqualTo(below);
        assertThat(margin.nearest().map(one -> one.grade() + " " + one.points()))
                .contains(nearest);
    }

    private static String text(Optional<Margin.Distance> distance) {
        return distance.map(one -> one.grade() + " " + one.bound() + " " + one.points())
                .orElse("-");
    }
}

package vn.hanoi.sti.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.number.Exact;

class IooiSharesTest {

    @Test
    void aSetOfSingleWeightsHasOneColumn() {
        IooiShares shares = IooiShares.of(Resources.set("PL1-GEN"));
        assertThat(shares.columns()).hasSize(1);
        assertThat(shares.columns().getFirst().function()).isEmpty();
        assertThat(shown(shares.columns().getFirst())).containsExactly("15.00", "0.00", "25.00", "35.00", "25.00");
    }

    @Test
    void anOrganizationsSetHasAColumnForEveryFunction() {
        IooiShares shares = IooiShares.of(Resources.set("PL6-ORG"));
        assertThat(shares.columns())
                .extracting(IooiShares.Column::function)
                .containsExactly(
                        Optional.of(OrganizationFunction.BR),
                        Optional.of(OrganizationFunction.AR),
                        Optional.of(OrganizationFunction.TD),
                        Optional.of(OrganizationFunction.PS),
                        Optional.of(OrganizationFunction.SV));
        assertThat(shown(shares.columns().getFirst())).containsExactly("20.00", "10.00", "40.00", "15.00", "15.00");
        assertThat(shares.toJson()).hasSize(5);
        assertThat(shares.toJson().get(4).get("function").asText()).isEqualTo("SV");
    }

    @Test
    void sharesAreOfTheWholeAlsoWhenItIsNotOneHundred() {
        IooiShares.Share output = IooiShares.of(Sets.checklists("PLAN", "A:G/C=1 B:G/C=2"))
                .columns()
                .getFirst()
                .levels()
                .get(IooiLevel.OUTPUT);
        assertThat(Exact.text(output.weight())).isEqualTo("3");
        assertThat(output.percentShown()).isEqualTo("100.00");
        assertThat(shown(IooiShares.of(Sets.checklists("PLAN", "A:G/C=0"))
                        .columns()
                        .getFirst()))
                .containsOnly("0.00");
    }

    private static List<String> shown(IooiShares.Column column) {
        return column.levels().values().stream()
                .map(IooiShares.Share::percentShown)
                .toList();
    }
}

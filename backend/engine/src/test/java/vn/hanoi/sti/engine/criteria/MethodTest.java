package vn.hanoi.sti.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.engine.number.NumberText;

class MethodTest {

    private static final List<Band> SCALE = List.of(
            band("0", "0", true),
            band("30", "10", false),
            band("50", "20", true),
            new Band(new BigDecimal("100"), Optional.empty(), false));

    @ParameterizedTest
    @CsvSource({"-5,0", "0,0", "1/1000000,1", "9999/1000,1", "10,2", "20,2", "2000001/100000,3", "1000,3"})
    void aBandHoldsValuesBelowItsBoundOrUpToItWhenInclusive(String value, int index) {
        assertThat(Band.indexOf(SCALE, NumberText.fraction(value).orElseThrow()))
                .isEqualTo(index);
    }

    @Test
    void aMethodThatExistsIsValid() {
        Optional<Aggregation> pooled = Optional.of(Aggregation.POOLED);
        assertThatIllegalArgumentException().isThrownBy(() -> new Method.Rubric(4, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Method.Checklist(pooled));
        assertThatIllegalArgumentException().isThrownBy(() -> new Method.Target(Direction.HIGHER_IS_BETTER, pooled));
        assertThatIllegalArgumentException().isThrownBy(() -> new Method.Bands(List.of(), pooled));
        assertThatIllegalArgumentException().isThrownBy(() -> new Method.PeerBands(0, SCALE, pooled));
        assertThatIllegalArgumentException().isThrownBy(() -> new Method.WeightedCount(1, Map.of(), SCALE, pooled));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight.ByFunction(Map.of()));
    }

    @ParameterizedTest
    @EnumSource(MethodName.class)
    void theLastYearCanBeTakenByEveryMethod(MethodName method) {
        assertThat(Method.aggregationsOf(method)).contains(Aggregation.LAST);
    }

    private static Band band(String percent, String upTo, boolean inclusive) {
        return new Band(new BigDecimal(percent), Optional.of(new BigDecimal(upTo)), inclusive);
    }
}

package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.number.Exact;

class PeerValuesTest {

    private static final Indicator INCOME =
            Resources.set("PL6-ORG").indicator("O6-24").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
        {'years':{'2024':{'state':'REPORTED','amount':'10','fte':'1'},'2025':{'state':'REPORTED','amount':'0','fte':'2'}}} | 10/3
        {'years':{'2024':{'state':'REPORTED','amount':'10','fte':'1'},'2025':{'state':'NOT_REPORTED','fte':'4'}}} | 2
        {'years':{'2025':{'state':'REPORTED','amount':'0','fte':'2'}}}  | 0
        {'years':{'2025':{'state':'REPORTED','amount':'1','fte':'0'}}}  | -
        {'years':{'2025':{'state':'NOT_EXISTING'}}}                     | -
        {'state':'NOT_APPLICABLE'}                                      | -
        {'amount':'nonsense'}                                           | -
        """)
    void theOwnValueOfAnEvaluation(String value, String own) {
        assertThat(PeerValues.of(INCOME, Resources.json(value)).map(Exact::text).orElse(null))
                .isEqualTo(own);
    }

    @Test
    void otherMethodsHaveNone() {
        Indicator tasks = Resources.set("PL6-ORG").indicator("O6-12").orElseThrow();
        assertThat(PeerValues.of(tasks, Resources.json("{'years':{'2025':{'state':'REPORTED','value':'1'}}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.2,0.5,0.3,AR", "0.5,0.5,0,BR", "0,0.5,0.5,AR", "0.3,0.3,0.4,SV"})
    void theMainFunctionHasTheLargestShareAndTheFirstWinsATie(
            BigDecimal br, BigDecimal ar, BigDecimal sv, OrganizationFunction main) {
        assertThat(MainFunction.of(
                        Map.of(OrganizationFunction.BR, br, OrganizationFunction.AR, ar, OrganizationFunction.SV, sv)))
                .contains(main);
    }

    @Test
    void withoutFunctionsThereIsNoMainOne() {
        assertThat(MainFunction.of(Map.of())).isEmpty();
    }
}

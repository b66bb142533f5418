package vn.hanoi.sti.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.PreparedSet;

class ComparingTest {

    private static final String LAYOUT = "A1:A/A.1=60 A2:B/B.1=40";
    private static final String VALUES = "'A1':{'met':'10','applicable':'10'},'A2':{'met':'5','applicable':'10'}";
    private static final String USUAL =
            "'functions':{'BR':'1'},'usableDataYears':3,'dossier':{'complete':true,'daysLate':0},'values':{" + VALUES
                    + "}";

    /** 60 + 20 = 80 points, a B by its weak group's condition: exactly half of group B. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // what replaces what | area, indicator, points, total, grade, turns
                "'met':'5'|'met':'10'|VALUE A2 20 20 A true",
                "'A2':{'met':'5','applicable':'10'}|'A2':{'state':'NOT_APPLICABLE'}|VALUE A2 - 20 A true",
                "'daysLate':0|'daysLate':12|DOSSIER - - 0 C true",
                "'usableDataYears':3|'usableDataYears':2|USABLE_DATA_YEARS - - 0 B false",
                "'usableDataYears':3|'usableDataYears':3,'withoutEvidence':['A2']|WITHOUT_EVIDENCE A2 -20 -20 C true",
                "'usableDataYears':3|'usableDataYears':3,'evidence':{'A1':['ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff']}|EVIDENCE A1 0 0 B false",
                "'usableDataYears':3|'usableDataYears':3,'capsSetAside':['CAP-01']|CAPS_SET_ASIDE - - 0 B false",
                "'usableDataYears':3|'usableDataYears':3,'findings':{'falseData':true}|FINDINGS - - 0 D true",
                "'BR':'1'|'BR':'0.5','AR':'0.5'|FUNCTIONS - - 0 B false"
            })
    void eachChangeIsNamedWithItsEffectAlone(String was, String is, String expected) {
        PreparedSet set = PreparedSet.of(Sets.checklists("ORGANIZATION", LAYOUT));
        List<InputChange> changes = Comparing.of(set, input(USUAL), set, input(USUAL.replace(was, is)));
        assertThat(changes).extracting(ComparingTest::text).containsExactly(expected);
    }

    @Test
    void severalChangesAreNamedEachForItself() {
        PreparedSet set = PreparedSet.of(Sets.checklists("ORGANIZATION", LAYOUT));
        EvaluationInput after =
                input(USUAL.replace("'met':'5'", "'met':'10'").replace("'daysLate':0", "'daysLate':40"));
        assertThat(Comparing.of(set, input(USUAL), set, after))
                .extracting(ComparingTest::text)
                .containsExactly("VALUE A2 20 20 A true", "DOSSIER - - 0 D true");
    }

    @Test
    void whatIsTakenBackIsNamedToo() {
        PreparedSet set = PreparedSet.of(Sets.checklists("ORGANIZATION", LAYOUT));
        EvaluationInput before = input(USUAL + ",'withoutEvidence':['A1','A2'],'findings':{'falseData':true}");
        EvaluationInput after = input(USUAL + ",'withoutEvidence':['A1']");
        assertThat(Comparing.of(set, before, set, after))
                .extracting(ComparingTest::text)
                .containsExactly("WITHOUT_EVIDENCE A2 20 20 D false", "FINDINGS - - 0 D false");
    }

    @Test
    void otherRulesAreAChangeToo() {
        PreparedSet before = PreparedSet.of(Sets.checklists("ORGANIZATION", LAYOUT));
        PreparedSet after = PreparedSet.of(Sets.checklists("ORGANIZATION", "A1:A/A.1=80 A2:B/B.1=20"));
        assertThat(Comparing.of(before, input(USUAL), after, input(USUAL)))
                .extracting(ComparingTest::text)
                .containsExactly("RULES - - 10 B false");
    }

    @ParameterizedTest
    @MethodSource("vn.hanoi.sti.engine.sensitivity.StabilityTest#goldens")
    void whatDidNotChangeIsNotNamed(String golden) {
        EvaluationInput input = EvaluationInput.read(Resources.golden(golden).get("input"))
                .input()
                .orElseThrow();
        PreparedSet set = PreparedSet.of(Resources.set(input.criteriaSet()));
        assertThat(Comparing.of(set, input, set, input)).isEmpty();
    }

    private static EvaluationInput input(String members) {
        return Sets.input(members);
    }

    private static String text(InputChange change) {
        assertThat(change.before().equals(change.after())).isFalse();
        return "%s %s %s %s %s %s"
                .formatted(
                        change.area(),
                        change.indicator().orElse("-"),
                        change.effect().points().map(Object::toString).orElse("-"),
                        change.effect().total().map(Object::toString).orElse("-"),
                        change.effect().grade().orElse("-"),
                        change.effect().turns());
    }
}

package vn.hanoi.sti.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What each kind of conclusion must say. */
@Tag("fast")
class ConclusionRulesTest {
    @ParameterizedTest(name = "{0} {1}: {3}, {5} → {6}")
    @CsvSource(textBlock = """
            POLICY,    ,         ,       BEFORE_AFTER,    ,     KEEP,              ''
            POLICY,    ,         ,       AFTER_ONLY,      ,     REPEAL,            ''
            POLICY,    ,         ,       ,                ,     AMEND,             conclusion.design-missing
            POLICY,    ,         ,       WITH_COMPARISON, ,     KEEP,              conclusion.comparison-missing
            POLICY,    ,         ,       WITH_COMPARISON, nhóm, KEEP,              ''
            POLICY,    ,         nhóm,   BEFORE_AFTER,    ,     KEEP,              conclusion.comparison-unused
            POLICY,    ,         nhóm,   WITH_COMPARISON, nhóm, SUPPLEMENT,        ''
            POLICY,    ,         ,       BEFORE_AFTER,    ,     ,                  conclusion.recommendation-missing
            POLICY,    ,         ,       BEFORE_AFTER,    ,     CONTINUE,          conclusion.recommendation-unknown
            PLAN,      ,         ,       ,                ,     ,                  ''
            PLAN,      ,         ,       BEFORE_AFTER,    ,     ,                  conclusion.design-unexpected
            PLAN,      ,         ,       ,                ,     KEEP,              conclusion.recommendation-unknown
            PROGRAMME, EX_ANTE,  ,       ,                ,     PROCEED,           ''
            PROGRAMME, EX_ANTE,  ,       ,                ,     ,                  conclusion.recommendation-missing
            PROGRAMME, MIDTERM,  ,       ,                ,     CONSIDER_STOPPING, ''
            PROGRAMME, MIDTERM,  ,       ,                ,     PROCEED,           conclusion.recommendation-unknown
            PROGRAMME, FINAL,    ,       ,                ,     ,                  ''
            PROGRAMME, IMPACT,   ,       ,                ,     ,                  conclusion.design-missing
            PROGRAMME, IMPACT,   ,       AFTER_ONLY,      ,     ,                  ''
            """)
    void a_conclusion_says_what_its_kind_asks(
            Kind kind,
            Stage stage,
            String comparedWith,
            Design design,
            String comparison,
            Recommendation recommendation,
            String refused) {
        var given = new RecordConclusion(design, comparison, recommendation, "Lý do");
        assertThat(ConclusionRules.gaps(kind, stage, comparedWith, given))
                .extracting(ProblemError::code)
                .containsExactlyElementsOf(refused.isEmpty() ? java.util.List.of() : java.util.List.of(refused));
    }
}

package vn.hanoi.sti.conclusion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Stage;

/** What people recommend; chosen with reasons, never computed from points. */
enum Recommendation {
    KEEP(Kind.POLICY, null),
    AMEND(Kind.POLICY, null),
    SUPPLEMENT(Kind.POLICY, null),
    REPEAL(Kind.POLICY, null),
    PROCEED(Kind.PROGRAMME, Stage.EX_ANTE),
    IMPROVE(Kind.PROGRAMME, Stage.EX_ANTE),
    NOT_PROCEED(Kind.PROGRAMME, Stage.EX_ANTE),
    CONTINUE(Kind.PROGRAMME, Stage.MIDTERM),
    ADJUST(Kind.PROGRAMME, Stage.MIDTERM),
    CONSIDER_STOPPING(Kind.PROGRAMME, Stage.MIDTERM);

    private static final Set<Kind> CONCLUDED = Set.of(Kind.POLICY, Kind.PLAN, Kind.PROGRAMME);

    private final Kind kind;
    private final Stage stage;

    Recommendation(Kind kind, Stage stage) {
        this.kind = kind;
        this.stage = stage;
    }

    /** Among which one must be chosen; none for plans and for programmes that have ended. */
    static List<Recommendation> of(Kind kind, Stage stage) {
        return Stream.of(values())
                .filter(one -> one.kind == kind && one.stage == stage)
                .toList();
    }

    /** Whether evaluations of this kind end with a conclusion; those of organizations end with a grade. */
    static boolean areDueFor(Kind kind) {
        return CONCLUDED.contains(kind);
    }
}

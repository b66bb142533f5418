package vn.hanoi.sti.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.engine.criteria.Direction.HIGHER_IS_BETTER;
import static vn.hanoi.sti.engine.criteria.Direction.LOWER_IS_BETTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.plan.Chain.Fault;
import vn.hanoi.sti.engine.plan.Chain.Kind;
import vn.hanoi.sti.engine.plan.Chain.Link;
import vn.hanoi.sti.engine.plan.Chain.Step;

class ChainTest {
    private static final List<Link> EARLIER = List.of(
            new Link("a", "%", HIGHER_IS_BETTER),
            new Link("b", "bài", HIGHER_IS_BETTER),
            new Link("c", "ngày", LOWER_IS_BETTER));
    private static final List<Link> LATER =
            List.of(new Link("A", "%", HIGHER_IS_BETTER), new Link("B", "công bố", HIGHER_IS_BETTER));

    @Test
    void each_goes_on_or_ends_with_a_reason() {
        var steps = List.of(new Step("a", "A", null), new Step("b", "B", "đơn vị tính mới"), new Step("c", null, "bỏ"));
        assertThat(Chain.faults(EARLIER, LATER, steps)).isEmpty();
    }

    @Test
    void a_series_that_is_not_mentioned_would_be_lost() {
        assertThat(Chain.faults(EARLIER, LATER, List.of(new Step("a", "A", null))))
                .containsExactly(new Fault(Kind.LOST, -1, "b"), new Fault(Kind.LOST, -1, "c"));
    }

    @Test
    void names_never_link_and_every_fault_is_named_at_once() {
        var steps = List.of(
                new Step("a", "A", null),
                new Step("a", "A", null),
                new Step("b", "B", null),
                new Step("c", null, null),
                new Step("x", "X", null));
        assertThat(Chain.faults(EARLIER, LATER, steps))
                .containsExactlyInAnyOrder(
                        new Fault(Kind.FROM_TWICE, 1, "a"),
                        new Fault(Kind.TO_TWICE, 1, "A"),
                        new Fault(Kind.CHANGED_WITHOUT_REASON, 2, "B"),
                        new Fault(Kind.END_WITHOUT_REASON, 3, "c"),
                        new Fault(Kind.UNKNOWN_FROM, 4, "x"),
                        new Fault(Kind.UNKNOWN_TO, 4, "X"));
    }
}

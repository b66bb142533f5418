package vn.hanoi.sti.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.link.Walk.Edge;

@Tag("fast")
class WalkTest {
    private static final UUID STRATEGY = new UUID(0, 1);
    private static final UUID PLAN = new UUID(0, 2);
    private static final UUID PROGRAMME = new UUID(0, 3);
    private static final UUID OTHER = new UUID(0, 4);
    private static final List<Edge> EDGES =
            List.of(new Edge(STRATEGY, PLAN), new Edge(PLAN, PROGRAMME), new Edge(STRATEGY, OTHER));

    @Test
    void down_leads_to_all_that_carry_it_out_and_up_to_all_that_it_carries_out() {
        assertThat(Walk.down(STRATEGY, EDGES)).containsExactly(STRATEGY, PLAN, OTHER, PROGRAMME);
        assertThat(Walk.down(PLAN, EDGES)).containsExactly(PLAN, PROGRAMME);
        assertThat(Walk.up(PROGRAMME, EDGES)).containsExactly(PROGRAMME, PLAN, STRATEGY);
        assertThat(Walk.up(OTHER, EDGES)).containsExactly(OTHER, STRATEGY);
    }

    @Test
    void a_link_back_to_where_it_began_is_a_circle() {
        assertThat(Walk.wouldCircle(new Edge(PROGRAMME, STRATEGY), EDGES)).isTrue();
        assertThat(Walk.wouldCircle(new Edge(PROGRAMME, OTHER), EDGES)).isFalse();
    }
}

package vn.hanoi.sti.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Walks links both ways. Pure. */
final class Walk {
    private Walk() {}

    /** From which to which. */
    record Edge(UUID from, UUID to) {}

    /** All that carry it out, over any number of steps, itself first. */
    static Set<UUID> down(UUID root, Collection<Edge> edges) {
        Map<UUID, Set<UUID>> next = new HashMap<>();
        edges.forEach(
                e -> next.computeIfAbsent(e.from(), k -> new LinkedHashSet<>()).add(e.to()));
        return reach(root, next);
    }

    /** All that it carries out, over any number of steps, itself first. */
    static Set<UUID> up(UUID root, Collection<Edge> edges) {
        return down(root, edges.stream().map(e -> new Edge(e.to(), e.from())).toList());
    }

    /** Whether a link from the one to the other would lead back to where it began. */
    static boolean wouldCircle(Edge edge, Collection<Edge> edges) {
        return down(edge.to(), edges).contains(edge.from());
    }

    private static Set<UUID> reach(UUID root, Map<UUID, Set<UUID>> next) {
        var reached = new LinkedHashSet<UUID>(List.of(root));
        var queue = new ArrayDeque<UUID>(reached);
        while (!queue.isEmpty()) {
            for (var to : next.getOrDefault(queue.poll(), Set.of())) {
                if (reached.add(to)) {
                    queue.add(to);
                }
            }
        }
        return reached;
    }
}

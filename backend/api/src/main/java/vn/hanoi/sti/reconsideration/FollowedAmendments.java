package vn.hanoi.sti.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hanoi.sti.seal.Amendment;
import vn.hanoi.sti.seal.Seals;

/** Finds the amendment that carries a decision out: the first one opened since it was asked. In the caller's transaction. */
@ApplicationScoped
class FollowedAmendments {
    private final Seals seals;

    FollowedAmendments(Seals seals) {
        this.seals = seals;
    }

    /** By request; only requests whose decision changes the result are in it. */
    Map<UUID, ReconsiderationsView.Followed> of(
            UUID evaluationId, List<ReconsiderationEntity> asked, Map<UUID, ReconsiderationDecisionEntity> decisions) {
        var found = new HashMap<UUID, ReconsiderationsView.Followed>();
        var changed = asked.stream()
                .filter(one -> decisions.containsKey(one.id())
                        && decisions.get(one.id()).outcome() == ReconsiderationOutcome.CHANGED)
                .toList();
        if (changed.isEmpty()) {
            return found;
        }
        // A manifest is large, and versions are few: this is read for results that were asked about only.
        var amendments = Stream.concat(
                        seals.versions(evaluationId).stream()
                                .filter(version -> version.amendment() != null)
                                .map(version -> followed(version.amendment(), version.sealNumber())),
                        seals.open(evaluationId).map(open -> followed(open, null)).stream())
                .sorted(Comparator.comparing(Since::openedAt))
                .toList();
        changed.forEach(one -> amendments.stream()
                .filter(since -> since.openedAt().isAfter(one.askedAt()))
                .findFirst()
                .ifPresent(since -> found.put(one.id(), since.view())));
        return found;
    }

    private record Since(Instant openedAt, ReconsiderationsView.Followed view) {}

    private static Since followed(Amendment amendment, String sealNumber) {
        return new Since(
                amendment.openedAt(),
                new ReconsiderationsView.Followed(
                        amendment.ofVersion() + 1, sealNumber, amendment.documentNumber(), amendment.documentDate()));
    }
}

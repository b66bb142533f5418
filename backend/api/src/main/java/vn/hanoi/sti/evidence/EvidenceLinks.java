package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;

/** What the room that appraises may do with links. Runs in the caller's transaction, the evaluation locked by it. */
@ApplicationScoped
public class EvidenceLinks {
    private final LinkRepository links;
    private final LinkService service;

    EvidenceLinks(LinkRepository links, LinkService service) {
        this.links = links;
        this.service = service;
    }

    /**
     * Accepts what nobody has decided yet of these indicators; rejected links stay rejected, and what covers another time stays undecided.
     *
     * @return how many links were accepted
     */
    public int acceptPending(UUID evaluationId, Collection<String> indicatorCodes, Viewer by, Instant at) {
        var pending = indicatorCodes.isEmpty()
                ? java.util.List.<EvidenceLinkEntity>of()
                : links.pending(evaluationId, indicatorCodes).stream()
                        .filter(link -> !link.isOutside())
                        .toList();
        for (var link : pending) {
            link.decide(LinkDecision.ACCEPTED, null, by, at);
        }
        links.flush();
        pending.forEach(link -> service.record("evidence.link.decided", link, null));
        return pending.size();
    }
}

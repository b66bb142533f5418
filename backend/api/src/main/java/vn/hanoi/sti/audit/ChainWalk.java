package vn.hanoi.sti.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hanoi.sti.engine.digest.ChainEntry;
import vn.hanoi.sti.engine.digest.ChainSeal;

/**
 * Goes through the entries in the order of their numbers and finds the first place that does not fit. A seal vouches for
 * everything up to it; what came later is vouched for by its marks.
 */
final class ChainWalk {
    private final Map<Long, ChainSeal> seals;
    private final long sealedTo;
    private final UnaryOperator<String> mark;
    private final Head head;
    private long last;
    private String hash;
    private long lastSeal;
    private boolean headMet;

    /** The end of the chain as it was written down with its last entry; more may have been added since. */
    record Head(long seq, String hash) {}

    private ChainWalk(Map<Long, ChainSeal> seals, Head head, long last, String hash, UnaryOperator<String> mark) {
        this.seals = seals;
        this.head = head;
        this.headMet = last == head.seq() && hash.equals(head.hash());
        this.sealedTo = seals.keySet().stream().mapToLong(Long::longValue).max().orElse(last);
        this.last = last;
        this.hash = hash;
        this.lastSeal = last;
        this.mark = mark;
    }

    /**
     * From the first entry on.
     *
     * @param head read before the entries are
     * @param mark the mark that an entry with this hash has; entries up to the first seal may have none
     */
    static ChainWalk over(List<ChainSeal> seals, Head head, UnaryOperator<String> mark) {
        return new ChainWalk(
                seals.stream().collect(Collectors.toMap(ChainSeal::seq, Function.identity())),
                head,
                0,
                ChainEntry.BEGINNING,
                mark);
    }

    /** From the entry after a seal on; null for from the first one. */
    static ChainWalk after(ChainSeal seal, Head head, UnaryOperator<String> mark) {
        return seal == null
                ? over(List.of(), head, mark)
                : new ChainWalk(Map.of(), head, seal.seq(), seal.hash(), mark);
    }

    /** Takes the next entry. */
    Optional<AuditFault> next(AuditEntry entry) {
        if (entry.seq() != last + 1) {
            return Optional.of(AuditFault.at(AuditFault.Code.MISSING, last + 1));
        }
        if (!entry.intact()) {
            return Optional.of(AuditFault.at(AuditFault.Code.ALTERED, entry.seq()));
        }
        if (!entry.prevHash().equals(hash)) {
            return Optional.of(AuditFault.at(AuditFault.Code.LINK, entry.seq()));
        }
        var seal = seals.get(entry.seq());
        if (seal != null && !seal.hash().equals(entry.hash())) {
            return Optional.of(new AuditFault(AuditFault.Code.REWRITTEN, lastSeal + 1, entry.seq()));
        }
        if (entry.seq() > sealedTo && !marked(entry)) {
            return Optional.of(AuditFault.at(AuditFault.Code.FORGED, entry.seq()));
        }
        last = entry.seq();
        hash = entry.hash();
        lastSeal = seal == null ? lastSeal : last;
        headMet |= last == head.seq() && hash.equals(head.hash());
        return Optional.empty();
    }

    /** Entries from before there were marks have none, until the first seal vouches for them. */
    private boolean marked(AuditEntry entry) {
        return entry.mark() == null ? sealedTo == 0 : entry.mark().equals(mark.apply(entry.hash()));
    }

    /** After the last entry: neither the head nor a seal may know of more. */
    Optional<AuditFault> end() {
        if (last < Math.max(sealedTo, head.seq())) {
            return Optional.of(AuditFault.at(AuditFault.Code.CUT_OFF, last + 1));
        }
        return headMet ? Optional.empty() : Optional.of(AuditFault.at(AuditFault.Code.LINK, head.seq()));
    }

    long last() {
        return last;
    }

    String hash() {
        return hash;
    }
}

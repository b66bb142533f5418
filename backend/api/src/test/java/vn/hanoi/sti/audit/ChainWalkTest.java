package vn.hanoi.sti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.audit.AuditFault.Code;
import vn.hanoi.sti.engine.digest.ChainEntry;
import vn.hanoi.sti.engine.digest.ChainSeal;

/** Six entries, a seal after the third; what each way of meddling looks like. */
@Tag("fast")
class ChainWalkTest {
    private static final UnaryOperator<String> MARK = hash -> "mark of " + hash;
    private static final List<AuditEntry> LOG = chain(6, MARK);
    private static final ChainSeal SEAL = seal(1, LOG.get(2));

    static Stream<Arguments> meddling() {
        return Stream.of(
                arguments("nothing", LOG, null, 0, null),
                arguments("the first is gone", without(LOG, 0), Code.MISSING, 1, null),
                arguments("one is gone", without(LOG, 3), Code.MISSING, 4, null),
                arguments("the last is gone", without(LOG, 5), Code.CUT_OFF, 6, null),
                arguments("the end with what was sealed is gone", LOG.subList(0, 2), Code.CUT_OFF, 3, null),
                arguments("all are gone", List.of(), Code.CUT_OFF, 1, null),
                arguments("one says something else", with(LOG, 1, told(LOG.get(1), "b")), Code.ALTERED, 2, null),
                arguments(
                        "and its hash was made again",
                        with(LOG, 1, told(LOG.get(1), "b").hashed()),
                        Code.LINK,
                        3,
                        null),
                arguments("and all hashes after it, before the seal", rewritten(1), Code.REWRITTEN, 1, 3L),
                arguments("and all hashes after it, after the seal", rewritten(4), Code.FORGED, 5, null),
                arguments("two changed places and numbers", swapped(3, 4), Code.ALTERED, 4, null),
                arguments("one more at the end, unmarked", added(null), Code.FORGED, 7, null),
                arguments("one more at the end, marked wrongly", added("x"), Code.FORGED, 7, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meddling")
    void what_does_not_fit_is_found_with_its_place(String what, List<AuditEntry> log, Code code, long from, Long to) {
        var fault = walk(log, ChainWalk.over(List.of(SEAL), head(LOG), MARK));
        assertThat(fault).isEqualTo(code == null ? Optional.empty() : Optional.of(new AuditFault(code, from, to)));
    }

    @Test
    void what_is_added_while_it_is_read_is_no_fault() {
        assertThat(walk(LOG, ChainWalk.over(List.of(SEAL), head(LOG.subList(0, 4)), MARK)))
                .isEmpty();
    }

    @Test
    void a_head_that_says_something_else_is_found() {
        var head = new ChainWalk.Head(6, "f".repeat(64));
        assertThat(walk(LOG, ChainWalk.over(List.of(SEAL), head, MARK))).contains(AuditFault.at(Code.LINK, 6));
    }

    @Test
    void entries_from_before_there_were_marks_need_the_first_seal() {
        var old = chain(6, hash -> null);
        assertThat(walk(old, ChainWalk.over(List.of(), head(old), MARK))).isEmpty();
        assertThat(walk(old, ChainWalk.over(List.of(seal(1, old.get(5))), head(old), MARK)))
                .isEmpty();
        assertThat(walk(old, ChainWalk.over(List.of(seal(1, old.get(3))), head(old), MARK)))
                .contains(AuditFault.at(Code.FORGED, 5));
    }

    @Test
    void the_next_seal_looks_at_what_the_last_one_does_not_vouch_for() {
        var rest = LOG.subList(3, 6);
        assertThat(walk(rest, ChainWalk.after(SEAL, head(LOG), MARK))).isEmpty();
        assertThat(walk(LOG, ChainWalk.after(null, head(LOG), MARK))).isEmpty();
        assertThat(walk(chain(6, hash -> null).subList(3, 6), ChainWalk.after(SEAL, head(LOG), MARK)))
                .contains(AuditFault.at(Code.FORGED, 4));
        assertThat(walk(List.of(), ChainWalk.after(seal(1, LOG.get(5)), head(LOG), MARK)))
                .isEmpty();
    }

    private static Optional<AuditFault> walk(List<AuditEntry> log, ChainWalk walk) {
        return log.stream()
                .map(walk::next)
                .flatMap(Optional::stream)
                .findFirst()
                .or(walk::end);
    }

    private static ChainWalk.Head head(List<AuditEntry> log) {
        return new ChainWalk.Head(log.getLast().seq(), log.getLast().hash());
    }

    private static ChainSeal seal(long number, AuditEntry of) {
        return new ChainSeal(number, of.seq(), of.hash(), "", "", "");
    }

    private static List<AuditEntry> chain(int length, UnaryOperator<String> mark) {
        var chain = new ArrayList<AuditEntry>();
        var hash = ChainEntry.BEGINNING;
        for (var seq = 0; seq < length; seq++) {
            var entry = AuditEntry.next(
                    seq,
                    hash,
                    Instant.EPOCH.plusSeconds(seq),
                    "subject",
                    "name",
                    AuditEvent.of("a.b", "t", seq, 0L, Map.of()));
            hash = entry.hash();
            chain.add(entry.marked(mark.apply(hash)));
        }
        return chain;
    }

    private static List<AuditEntry> without(List<AuditEntry> log, int index) {
        var left = new ArrayList<>(log);
        left.remove(index);
        return left;
    }

    private static List<AuditEntry> with(List<AuditEntry> log, int index, AuditEntry other) {
        var changed = new ArrayList<>(log);
        changed.set(index, other);
        return changed;
    }

    private static AuditEntry told(AuditEntry entry, String action) {
        return of(entry, entry.seq(), action, entry.prevHash());
    }

    private static AuditEntry of(AuditEntry entry, long seq, String action, String prevHash) {
        return new AuditEntry(
                seq,
                entry.at(),
                entry.actorSubject(),
                entry.actorName(),
                action,
                entry.objectType(),
                entry.objectId(),
                entry.objectVersion(),
                entry.agencyId(),
                entry.reason(),
                entry.details(),
                prevHash,
                entry.hash(),
                entry.mark());
    }

    /** From this entry on all hashes are right again, as anybody can make them; the marks are not. */
    private static List<AuditEntry> rewritten(int index) {
        var log = new ArrayList<>(LOG);
        for (var i = index; i < log.size(); i++) {
            var entry = log.get(i);
            var before = i == 0 ? ChainEntry.BEGINNING : log.get(i - 1).hash();
            log.set(
                    i,
                    of(entry, entry.seq(), i == index ? "forged" : entry.action(), before)
                            .hashed()
                            .marked(entry.mark()));
        }
        return log;
    }

    private static List<AuditEntry> swapped(int one, int other) {
        var log = new ArrayList<>(LOG);
        log.set(one, of(LOG.get(other), one + 1L, "a.b", LOG.get(other).prevHash()));
        log.set(other, of(LOG.get(one), other + 1L, "a.b", LOG.get(one).prevHash()));
        return log;
    }

    private static List<AuditEntry> added(String mark) {
        var log = new ArrayList<>(LOG);
        log.add(AuditEntry.next(
                        6,
                        LOG.getLast().hash(),
                        Instant.EPOCH,
                        "subject",
                        "name",
                        AuditEvent.of("a.b", "t", 6, 0L, Map.of()))
                .marked(mark));
        return log;
    }
}

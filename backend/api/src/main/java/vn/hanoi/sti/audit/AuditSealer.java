package vn.hanoi.sti.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hanoi.sti.engine.digest.ChainSeal;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Signs the end of the log every so often when there is something new, and hands the seal out of the database. What does
 * not fit is not sealed but shouted about: a seal would vouch for it.
 */
@ApplicationScoped
class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);

    private final AuditSealStore seals;
    private final AuditQueries entries;
    private final SealingKeys keys;
    private final SealFolder folder;
    private final Moments moments;

    AuditSealer(AuditSealStore seals, AuditQueries entries, SealingKeys keys, SealFolder folder, Moments moments) {
        this.seals = seals;
        this.entries = entries;
        this.keys = keys;
        this.folder = folder;
        this.moments = moments;
    }

    @Scheduled(
            every = "${sti.audit.seal-every}",
            delayed = "${sti.audit.seal-delayed}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        seal();
    }

    /** @return the new seal; empty when nothing is new, when another replica was faster, and when something does not fit */
    Optional<ChainSeal> seal() {
        var made = QuarkusTransaction.requiringNew().call(this::sealInTransaction);
        folder.writeMissing();
        made.ifPresent(seal -> LOG.infof(
                "audit seal %d: entries 1-%d, hash %s, key %s, signature %s",
                seal.number(), seal.seq(), seal.hash(), seal.keyId(), seal.signature()));
        return made;
    }

    private Optional<ChainSeal> sealInTransaction() {
        var last = seals.last().orElse(null);
        var head = seals.head();
        if (head.seq() == (last == null ? 0 : last.seq())) {
            return Optional.empty();
        }
        var walk = ChainWalk.after(last, head, keys::mark);
        var fault = entries.walk(walk);
        if (fault.isPresent()) {
            LOG.errorf(
                    "the audit log is not sealed: %s at entry %d",
                    fault.get().code(), fault.get().from());
            return Optional.empty();
        }
        var seal = keys.seal(
                last == null ? 1 : last.number() + 1,
                walk.last(),
                walk.hash(),
                moments.now().truncatedTo(ChronoUnit.MILLIS).toString());
        return seals.add(seal) ? Optional.of(seal) : Optional.empty();
    }
}

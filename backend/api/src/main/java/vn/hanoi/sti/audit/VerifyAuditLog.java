package vn.hanoi.sti.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.audit.AuditFault.Code;
import vn.hanoi.sti.engine.digest.ChainSeal;

/** Recomputes the whole chain and holds it against its marks, its seals and the seals that were handed out. */
@ApplicationScoped
class VerifyAuditLog {
    private static final int BATCH = 1000;

    private final AuditQueries entries;
    private final AuditSealStore store;
    private final SealFolder folder;
    private final SealingKeys keys;

    VerifyAuditLog(AuditQueries entries, AuditSealStore store, SealFolder folder, SealingKeys keys) {
        this.entries = entries;
        this.store = store;
        this.folder = folder;
        this.keys = keys;
    }

    @Transactional
    AuditVerification verify() {
        // In this order: what is added meanwhile comes after what was read.
        var seals = all();
        var walk = ChainWalk.over(seals, store.head(), keys::mark);
        var fault = fault(seals).or(() -> entries.walk(walk));
        var code = fault.map(AuditFault::code).orElse(null);
        var ofEntry = code != null && code != Code.SEAL_FORGED && code != Code.SEAL_MISSING;
        return new AuditVerification(
                fault.isEmpty(),
                walk.last(),
                walk.hash(),
                ofEntry ? fault.get().from() : null,
                fault.orElse(null),
                seals.size(),
                seals.isEmpty() ? null : seals.getLast());
    }

    private Optional<AuditFault> fault(List<ChainSeal> seals) {
        for (var i = 0; i < seals.size(); i++) {
            var seal = seals.get(i);
            if (seal.number() != i + 1) {
                return Optional.of(AuditFault.at(Code.SEAL_MISSING, i + 1));
            }
            if (!keys.signed(seal)) {
                return Optional.of(AuditFault.at(Code.SEAL_FORGED, seal.number()));
            }
        }
        var known = seals.stream().collect(Collectors.toMap(ChainSeal::number, Function.identity()));
        return folder.all().stream()
                .filter(handedOut -> !handedOut.equals(known.get(handedOut.number())))
                .findFirst()
                .map(handedOut -> AuditFault.at(Code.SEAL_MISSING, handedOut.number()));
    }

    private List<ChainSeal> all() {
        var seals = new ArrayList<ChainSeal>();
        for (var batch = store.after(0, BATCH);
                !batch.isEmpty();
                batch = store.after(seals.getLast().number(), BATCH)) {
            seals.addAll(batch);
        }
        return seals;
    }
}

package vn.hanoi.sti.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.PublishingRules;
import vn.hanoi.sti.engine.criteria.Stage;

/** What other rooms may ask about criteria sets. Runs in the caller's transaction. */
@ApplicationScoped
public class CriteriaSets {
    private final CriteriaSetRepository sets;
    /** Published sets never change, so a parsed one is good for as long as the application runs. */
    private final Map<UUID, PublishedSet> parsed = new ConcurrentHashMap<>();

    CriteriaSets(CriteriaSetRepository sets) {
        this.sets = sets;
    }

    /** The published version of that id; empty when absent or a draft. */
    public Optional<PublishedSet> findPublished(UUID id) {
        var known = parsed.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        return sets.findByIdOptional(id).filter(CriteriaSetEntity::isPublished).map(this::read);
    }

    /** The version of that kind that was published last. */
    public Optional<PublishedSet> latestPublished(String kind) {
        return sets.latestPublished(Kind.valueOf(kind)).map(this::read);
    }

    /** The version for that stage of a programme that was published last. */
    public Optional<PublishedSet> latestPublished(Stage stage) {
        return sets.latestPublished(stage).map(this::read);
    }

    /** Every version that waits for publication, oldest first. */
    public List<DraftSet> drafts() {
        return sets.drafts().stream()
                .map(set -> new DraftSet(
                        set.getId(),
                        set.getCode(),
                        set.getSetVersion(),
                        set.getNameVi(),
                        PublishingRules.check(set.read()).isEmpty(),
                        set.getImportedAt()))
                .toList();
    }

    private PublishedSet read(CriteriaSetEntity set) {
        return parsed.computeIfAbsent(
                set.getId(),
                id -> new PublishedSet(
                        id,
                        set.getCode(),
                        set.getSetVersion(),
                        set.getKind().name(),
                        set.isOfficial(),
                        set.getDigest(),
                        set.read()));
    }
}

package vn.hanoi.sti.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other rooms may ask about experts. Runs in the caller's transaction. */
@ApplicationScoped
public class Experts {
    private final ExpertRepository experts;

    Experts(ExpertRepository experts) {
        this.experts = experts;
    }

    /** @param personId null while the expert has no account */
    public record Expert(
            UUID id, String displayName, String title, List<String> specialties, UUID personId, boolean active) {}

    public Optional<Expert> find(UUID id) {
        return experts.findByIdOptional(id).map(Experts::fact);
    }

    public Optional<Expert> ofPerson(UUID personId) {
        return experts.ofPerson(personId).map(Experts::fact);
    }

    /** By id; who is not there is absent. */
    public Map<UUID, Expert> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : experts.list("id in ?1", ids).stream()
                        .map(Experts::fact)
                        .collect(Collectors.toMap(Expert::id, Function.identity()));
    }

    private static Expert fact(ExpertEntity expert) {
        return new Expert(
                expert.getId(),
                expert.getDisplayName(),
                expert.getTitle(),
                expert.specialties(),
                expert.getPersonId(),
                expert.isActive());
    }
}

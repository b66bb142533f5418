package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask about yearly lists. Runs in the caller's transaction. */
@ApplicationScoped
public class YearlyLists {
    private final YearlyListRepository lists;

    YearlyLists(YearlyListRepository lists) {
        this.lists = lists;
    }

    /** The approved list of that id; empty when absent or not approved yet. */
    public Optional<ApprovedList> findApproved(UUID id) {
        return lists.findByIdOptional(id)
                .filter(list -> list.getState() == ListState.APPROVED)
                .map(list -> new ApprovedList(
                        list.getId(),
                        list.getListYear(),
                        list.getKind().name(),
                        lists.items(id).stream()
                                .filter(YearlyListItemEntity::isIncluded)
                                .map(YearlyListItemEntity::listed)
                                .toList()));
    }

    /** The day of the decision that approved the list of this kind and year; empty while none has. */
    public Optional<LocalDate> approvedOn(String kind, int year) {
        return lists.find("listYear = ?1 and state = ?2", year, ListState.APPROVED).stream()
                .filter(list -> list.getKind().name().equals(kind))
                .map(YearlyListEntity::getDecisionDate)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Every list that waits for somebody, oldest year first. */
    public List<OpenList> open() {
        var open = lists.open();
        var since = lists.lastSteps(open.stream().map(YearlyListEntity::getId).toList());
        return open.stream()
                .map(list -> new OpenList(
                        list.getId(),
                        list.getListYear(),
                        list.getKind().name(),
                        list.getState(),
                        list.getProposedBy(),
                        list.getSubmittedBy(),
                        since.getOrDefault(list.getId(), list.getChangedAt())))
                .toList();
    }
}

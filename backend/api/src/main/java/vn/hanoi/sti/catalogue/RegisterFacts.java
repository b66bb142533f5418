package vn.hanoi.sti.catalogue;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the registers say now, in the form in which lists take it over. */
@ApplicationScoped
class RegisterFacts {
    private final Map<ListKind, ListSource> sources = new EnumMap<>(ListKind.class);

    RegisterFacts(@All List<ListSource> sources) {
        sources.forEach(source -> this.sources.put(source.kind(), source));
    }

    /** What is to be evaluated and not among these items: forgotten, or registered since. */
    List<ListedObject> missing(YearlyListEntity list, Collection<YearlyListItemEntity> items) {
        var known = items.stream().map(YearlyListItemEntity::key).collect(Collectors.toSet());
        return source(list).due(list.getListYear()).stream()
                .filter(due -> !known.contains(due.key()))
                .toList();
    }

    /** One object of the list's kind; empty when the register does not know it. */
    Optional<ListedObject> find(YearlyListEntity list, ObjectKey key) {
        return source(list).find(List.of(key)).stream().findFirst();
    }

    /** What to show of each of these items. */
    Function<YearlyListItemEntity, ListedObject> live(YearlyListEntity list, Collection<YearlyListItemEntity> items) {
        var keys = items.stream().map(YearlyListItemEntity::key).toList();
        Map<ObjectKey, ListedObject> now =
                source(list).find(keys).stream().collect(Collectors.toMap(ListedObject::key, Function.identity()));
        return item -> now.getOrDefault(item.key(), item.listed());
    }

    /** Lets these items take over what the register says now. */
    void refresh(YearlyListEntity list, Collection<YearlyListItemEntity> items) {
        var now = live(list, items);
        items.forEach(item -> item.snapshot(now.apply(item)));
    }

    /** Which of these items name something that cannot be evaluated any more. */
    List<YearlyListItemEntity> gone(YearlyListEntity list, Collection<YearlyListItemEntity> items) {
        var closed = source(list)
                .closed(items.stream().map(YearlyListItemEntity::key).toList());
        return items.stream().filter(item -> closed.contains(item.key())).toList();
    }

    private ListSource source(YearlyListEntity list) {
        return sources.get(list.getKind());
    }
}

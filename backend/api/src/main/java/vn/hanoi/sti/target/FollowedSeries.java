package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.shared.time.Moments;

/** What other rooms may ask and do about followed indicators. Runs in the caller's transaction. */
@ApplicationScoped
public class FollowedSeries {
    private final TargetRepository series;
    private final TargetService service;

    FollowedSeries(TargetRepository series, TargetService service) {
        this.series = series;
        this.service = service;
    }

    /** A year of a followed indicator; what is not known is null, numbers are as a screen shows them. */
    public record Year(int year, String target, String actual, String percent, Boolean met) {}

    /** An indicator that is followed of an object, its years earliest first. */
    public record Followed(
            UUID id,
            UUID objectId,
            UUID objectiveId,
            String nameVi,
            String nameEn,
            String unit,
            Direction direction,
            List<Year> years) {}

    /** What a new one measures. */
    public record Definition(String nameVi, String nameEn, String unit, Direction direction, UUID objectiveId) {}

    /** All that the viewer may see of these objects, by name. */
    public List<Followed> of(Collection<UUID> objectIds, Viewer viewer) {
        var found = series.visibleOf(objectIds, viewer);
        var entries = series.entries(found.stream().map(SeriesEntity::getId).toList());
        return found.stream()
                .map(s -> followed(s, entries.getOrDefault(s.getId(), List.of())))
                .toList();
    }

    /** Object → day on which it got its newest indicator; absent where none is followed. */
    public Map<UUID, LocalDate> newestOf(Collection<UUID> objectIds, Viewer viewer) {
        return series.visibleOf(objectIds, viewer).stream()
                .collect(Collectors.toMap(
                        SeriesEntity::getObjectId,
                        one -> Moments.dayOf(one.createdAt()),
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Begins to follow one, as the viewer at hand; refusals are those of the endpoint. */
    public UUID follow(ObjectType type, UUID objectId, Definition definition, String document) {
        return service.create(new CreateSeries(
                        type,
                        objectId,
                        null,
                        null,
                        definition.nameVi(),
                        definition.nameEn(),
                        definition.unit(),
                        definition.direction(),
                        definition.objectiveId(),
                        null,
                        document))
                .id();
    }

    private static Followed followed(SeriesEntity s, List<EntryEntity> entries) {
        var years = new ArrayList<Year>();
        for (var year : new SeriesEntries(entries).years(s.getDirection())) {
            years.add(new Year(
                    year.year(),
                    year.target() == null ? null : year.target().valueShown(),
                    year.actual() == null ? null : year.actual().valueShown(),
                    year.share().percentShown(),
                    year.met()));
        }
        return new Followed(
                s.getId(),
                s.getObjectId(),
                s.getObjectiveId(),
                s.getNameVi(),
                s.getNameEn(),
                s.getUnit(),
                s.getDirection(),
                years);
    }
}

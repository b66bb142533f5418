package vn.hanoi.sti.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.catalogue.ListKind;
import vn.hanoi.sti.catalogue.ListSource;
import vn.hanoi.sti.catalogue.ListedObject;
import vn.hanoi.sti.catalogue.ObjectKey;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.time.Moments;

/** Programmes by stage: each stage whose window opens in a year or before it, and that has not come to its end. */
@ApplicationScoped
class ProgrammeSource implements ListSource {
    private static final Set<StageState> OVER =
            EnumSet.of(StageState.CONCLUDED, StageState.WAIVED, StageState.FALLS_AWAY, StageState.LAPSED);

    private final RegisteredObjects objects;
    private final ProgrammeService programmes;
    private final Agencies agencies;
    private final Viewers viewers;
    private final Moments moments;

    ProgrammeSource(
            RegisteredObjects objects,
            ProgrammeService programmes,
            Agencies agencies,
            Viewers viewers,
            Moments moments) {
        this.objects = objects;
        this.programmes = programmes;
        this.agencies = agencies;
        this.viewers = viewers;
        this.moments = moments;
    }

    @Override
    public ListKind kind() {
        return ListKind.PROGRAMME;
    }

    @Override
    public List<ListedObject> due(int year) {
        var found = objects.visible(Set.of(RegisteredKind.PROGRAMME), viewers.current());
        var end = LocalDate.of(year, 12, 31);
        var due = new ArrayList<ListedObject>();
        var names = names(found);
        for (var programme : programmes.whole(found)) {
            for (var stage : Stage.values()) {
                if (!OVER.contains(programme.state(stage, moments.today()))
                        && programme.state(stage, end).isDue()) {
                    due.add(listed(programme, stage, names));
                }
            }
        }
        return due;
    }

    @Override
    public List<ListedObject> find(Collection<ObjectKey> keys) {
        var found = objects.byIds(keys.stream().map(ObjectKey::objectId).collect(Collectors.toSet())).values().stream()
                .filter(object -> object.kind() == RegisteredKind.PROGRAMME)
                .sorted(Comparator.comparing(RegisteredObject::nameVi))
                .toList();
        var wanted = Set.copyOf(keys);
        var names = names(found);
        var listed = new ArrayList<ListedObject>();
        for (var programme : programmes.whole(found)) {
            for (var stage : Stage.values()) {
                if (wanted.contains(new ObjectKey(programme.object().id(), stage.name()))) {
                    listed.add(listed(programme, stage, names));
                }
            }
        }
        return listed;
    }

    @Override
    public Set<ObjectKey> closed(Collection<ObjectKey> keys) {
        var found = objects.byIds(keys.stream().map(ObjectKey::objectId).collect(Collectors.toSet())).values().stream()
                .toList();
        var over = new HashSet<ObjectKey>();
        for (var programme : programmes.whole(found)) {
            for (var stage : Stage.values()) {
                var key = new ObjectKey(programme.object().id(), stage.name());
                if (keys.contains(key) && OVER.contains(programme.state(stage, moments.today()))) {
                    over.add(key);
                }
            }
        }
        return over;
    }

    private Map<UUID, String> names(List<RegisteredObject> found) {
        return agencies.names(found.stream().map(RegisteredObject::agencyId).collect(Collectors.toSet()));
    }

    private static ListedObject listed(Programme programme, Stage stage, Map<UUID, String> names) {
        var object = programme.object();
        return new ListedObject(
                object.id(),
                stage.name(),
                object.agencyId(),
                object.code(),
                object.nameVi(),
                object.particulars().nameEn(),
                object.agencyId(),
                names.get(object.agencyId()),
                Map.of(),
                object.startsOn(),
                new ListedObject.Period(
                        object.startsOn().getYear(), object.endsOn().getYear()));
    }
}

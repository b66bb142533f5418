package vn.hanoi.sti.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.calendar.StageWindow;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObjects;

/** What other rooms may ask about the windows of programmes. Runs in the caller's transaction. */
@ApplicationScoped
public class StageDeadlines {
    private final ProgrammeService programmes;
    private final RegisteredObjects objects;

    StageDeadlines(ProgrammeService programmes, RegisteredObjects objects) {
        this.programmes = programmes;
        this.objects = objects;
    }

    /**
     * A stage that somebody owes, or has concluded.
     *
     * @param published whether every unit may see the programme
     * @param concludedOn null while it has not come to a conclusion
     */
    public record StageDeadline(
            UUID programmeId,
            String code,
            String name,
            UUID agencyId,
            boolean published,
            StageWindow window,
            LocalDate concludedOn) {}

    /** Of every programme that this viewer may see; stages that are waived, optional or have fallen away are not owed. */
    public List<StageDeadline> visible(Viewer viewer) {
        return programmes.whole(objects.visible(Set.of(RegisteredKind.PROGRAMME), viewer)).stream()
                .flatMap(programme -> Stream.of(Stage.values()).map(stage -> deadline(programme, stage)))
                .filter(one -> one.window().isOwed() || one.concludedOn() != null)
                .toList();
    }

    private static StageDeadline deadline(Programme programme, Stage stage) {
        var object = programme.object();
        return new StageDeadline(
                object.id(),
                object.code(),
                object.nameVi(),
                object.agencyId(),
                object.particulars().published(),
                programme.windows().get(stage),
                programme.begun(stage).map(ProgrammeStageEntity::concludedOn).orElse(null));
    }
}

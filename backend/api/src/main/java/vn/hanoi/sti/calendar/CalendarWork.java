package vn.hanoi.sti.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.calendar.DueState;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.work.OtherWork;
import vn.hanoi.sti.work.WorkItem;

/**
 * Legal deadlines whose time has come, of the bodies that a person stands for. Dossiers are left out: their next step says
 * the same with the same day. Nothing here can be put off: the day is the law's.
 */
@ApplicationScoped
class CalendarWork implements OtherWork {
    /** An overdue evaluation of a programme that ended long ago is still owed. */
    private static final int YEARS_BACK = 10;

    /** A window that is open is work, however long it stays so; no window of the decree is longer. */
    private static final int YEARS_AHEAD = 1;

    /** Of what has no window, only the end is known: it becomes work some time before. */
    private static final int DAYS_AHEAD = 60;

    private final LegalDuties duties;
    private final int soon;

    CalendarWork(LegalDuties duties, @ConfigProperty(name = "sti.calendar.soon") int soon) {
        this.duties = duties;
        this.soon = soon;
    }

    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today) {
        if (!viewer.can(Permissions.CALENDAR_READ)
                || viewer.officerOf().isEmpty() && viewer.headOf().isEmpty()) {
            return List.of();
        }
        return duties.withoutDossiers(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD), viewer).stream()
                .filter(duty -> LegalDuties.concerns(duty, viewer))
                .flatMap(duty -> item(duty, LegalDuties.isOf(duty, viewer), today, soon).stream())
                .toList();
    }

    /** A duty as work; none before it can be begun, once it is met, and when its day passed without the system following it. */
    static Optional<WorkItem> item(DatedDuty duty, boolean mine, LocalDate today, int soon) {
        var deadline = duty.deadline();
        var waits = switch (DueState.at(deadline, today, duty.metOn(), soon)) {
            case DueState.Open open -> true;
            case DueState.DueSoon due -> true;
            case DueState.Overdue late -> duty.followed();
            case DueState.NotYetOpen early -> false;
            case DueState.MetEarly met -> false;
            case DueState.MetInTime met -> false;
            case DueState.MetLate met -> false;
        };
        if (!waits || deadline.opens().isEmpty() && deadline.last().isAfter(today.plusDays(DAYS_AHEAD))) {
            return Optional.empty();
        }
        var about = duty.object();
        return Optional.of(new WorkItem(
                duty.key(),
                duty.kind(),
                about == null ? "CALENDAR" : about.type(),
                about == null ? null : about.id(),
                about == null ? duty.title() : about.name(),
                duty.wording() == null ? Map.of() : Map.of("wording", duty.wording()),
                deadline.last(),
                deadline.obligation().clause(),
                mine,
                duty.responsible().name(),
                null));
    }
}

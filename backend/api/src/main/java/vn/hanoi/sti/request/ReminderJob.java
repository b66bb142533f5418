package vn.hanoi.sti.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import vn.hanoi.sti.calendar.DossierClause;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.shared.store.RowScope;
import vn.hanoi.sti.shared.time.Moments;

/** Reminds units of their deadline. Each run of the day does what is left to do, whichever replica it is. */
@ApplicationScoped
class ReminderJob {
    private final Evaluations evaluations;
    private final Notices notices;
    private final RowScope rows;
    private final Moments moments;

    ReminderJob(Evaluations evaluations, Notices notices, RowScope rows, Moments moments) {
        this.evaluations = evaluations;
        this.notices = notices;
        this.rows = rows;
        this.moments = moments;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        remind(moments.today());
    }

    /** @return how many notices were new */
    @Transactional
    int remind(LocalDate today) {
        rows.everything();
        var sent = 0;
        for (var evaluation : evaluations.owing()) {
            var reminder = ReminderRules.due(today, evaluation.deadline()).orElse(null);
            if (reminder == null) {
                continue;
            }
            var notice = new Notice(
                    reminder.kind(),
                    "EVALUATION",
                    evaluation.id(),
                    Map.of(
                            "organization", evaluation.organizationName(),
                            "days", Integer.toString(reminder.days()),
                            "deadline", evaluation.deadline().toString(),
                            "document", DossierClause.CLAUSE.document(),
                            "article", DossierClause.CLAUSE.article()));
            if (notices.toAgencyOnce(
                    evaluation.agencyId(), notice, reminder.key(evaluation.id(), evaluation.deadline()))) {
                sent++;
            }
        }
        return sent;
    }
}

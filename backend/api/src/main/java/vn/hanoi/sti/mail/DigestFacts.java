package vn.hanoi.sti.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.calendar.DossierClause;
import vn.hanoi.sti.evaluation.MyWork;
import vn.hanoi.sti.notification.Inbox;

/** What a person owes and has not read, as far as a mail may tell of it. Runs in the caller's transaction. */
@ApplicationScoped
class DigestFacts {
    private final MyWork work;
    private final Inbox inbox;
    private final DigestStore store;

    DigestFacts(MyWork work, Inbox inbox, DigestStore store) {
        this.work = work;
        this.inbox = inbox;
        this.store = store;
    }

    Digest of(Viewer viewer, boolean notices, LocalDate today) {
        var owed = work.owed(viewer, today).stream().map(DigestFacts::owed).toList();
        var unread = inbox.unread(viewer).stream()
                .map(notice -> new Unread(notice.id(), notice.kind(), notice.objectId()))
                .toList();
        var known = new DigestRules.Known(store.said(viewer.personId()), inbox.lastReadByObject(viewer), notices);
        return DigestRules.of(owed, unread, known, today);
    }

    private static Owed owed(MyWork.Waiting one) {
        return new Owed(
                one.key(),
                one.kind(),
                one.name(),
                one.last(),
                one.ofDossier() ? DossierClause.CLAUSE : one.clause(),
                one.objectId(),
                path(one),
                one.since());
    }

    private static String path(MyWork.Waiting one) {
        return switch (one.objectType()) {
            case "EVALUATION" -> "/danh-gia/" + one.objectId();
            case "YEARLY_LIST" -> "/yearly-lists/" + one.objectId();
            case "CRITERIA_SET" -> "/criteria-sets/" + one.objectId();
            case "PROGRAMME" -> "/programmes/" + one.objectId();
            case "PLAN" -> "/plans/" + one.objectId();
            case "POLICY" -> "/policies/" + one.objectId();
            case "QUESTION" -> "/cau-hoi/" + one.objectId();
            case "CALENDAR" -> "/lich";
            default -> "/";
        };
    }
}

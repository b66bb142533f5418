package vn.hanoi.sti.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.hanoi.sti.agency.Recipients;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Sends each person the mail of the day. Every replica tries; the row of person and day decides who does. What a mail says
 * counts as told only with the transaction in which the server has taken it: nothing is lost while the server is not there.
 */
@ApplicationScoped
class DigestSender {
    private static final Logger LOG = Logger.getLogger(DigestSender.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final int LONGEST_PAUSE = 5;
    private static final int ERROR_LENGTH = 300;

    private final DigestStore store;
    private final DigestFacts facts;
    private final DigestPost post;
    private final PreferenceService preferences;
    private final Recipients recipients;
    private final MailSettings settings;
    private final Moments moments;

    DigestSender(
            DigestStore store,
            DigestFacts facts,
            DigestPost post,
            PreferenceService preferences,
            Recipients recipients,
            MailSettings settings,
            Moments moments) {
        this.store = store;
        this.facts = facts;
        this.post = post;
        this.preferences = preferences;
        this.recipients = recipients;
        this.settings = settings;
        this.moments = moments;
    }

    @Scheduled(every = "${sti.mail.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var now = moments.now();
        if (settings.on() && settings.isTime(now)) {
            send(moments.actualToday(), now);
        }
    }

    /** Everybody's mail of that day, as far as it is due. Ends when the server is not there: the next run goes on. */
    @ActivateRequestContext
    void send(LocalDate day, Instant now) {
        var due = QuarkusTransaction.requiringNew().call(() -> {
            store.giveUpBefore(day);
            return store.due(day, now);
        });
        for (var person : due) {
            if (!sendTo(person, day, now)) {
                return;
            }
        }
    }

    /** @return whether it is worth going on to the next person */
    private boolean sendTo(UUID person, LocalDate day, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> inTransaction(person, day, now));
        } catch (RuntimeException failure) {
            // One person's trouble is not everybody's.
            LOG.errorf(failure, "the mail of %s to %s was not made", day, person);
            QuarkusTransaction.requiringNew()
                    .run(() -> store.claim(person, day, now)
                            .ifPresent(claimed -> store.failed(claimed, "internal", next(claimed, now))));
            return true;
        }
    }

    private boolean inTransaction(UUID person, LocalDate day, Instant now) {
        var claimed = store.claim(person, day, now).orElse(null);
        if (claimed == null) {
            return true;
        }
        var to = recipients.find(person);
        var wish = preferences.of(person);
        var digest = facts.of(to.viewer(), wish.notices(), day);
        if (digest.isEmpty()) {
            store.nothingNew(claimed);
            return true;
        }
        var mail = new DigestText(new DigestWords(wish.language()), settings.site()).of(digest, to.displayName(), day);
        return switch (post.send(claimed.id(), to.email(), mail, now)) {
            case DigestPost.Outcome.Taken taken -> {
                store.sent(claimed, person, digest, now);
                yield true;
            }
            case DigestPost.Outcome.Refused(String error) -> {
                store.refused(claimed, cut(error));
                yield true;
            }
            case DigestPost.Outcome.Later(String error, boolean forAll) -> {
                LOG.warnf("the mail server does not take mail: %s", error);
                store.failed(claimed, cut(error), next(claimed, now));
                yield !forAll;
            }
        };
    }

    /** 2, 4, 8 … 64 minutes. */
    private static Instant next(DigestStore.Claimed claimed, Instant now) {
        return now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(claimed.attempts(), LONGEST_PAUSE)));
    }

    private static String cut(String error) {
        return error == null || error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
    }
}

package vn.hanoi.sti.shared.time;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one clock. Services ask it once and hand the answer down; rules take time as an argument. */
@ApplicationScoped
public class Moments {
    /** The zone of every legal day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock = Clock.system(ZONE);
    private final ShownDay shown;

    Moments(ShownDay shown) {
        this.shown = shown;
    }

    /** Now, cut to microseconds, which is what the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's legal day in Hanoi; where a demonstration looks at another day, that one. */
    public LocalDate today() {
        return Arc.container().requestContext().isActive() ? shown.day().orElseGet(this::actualToday) : actualToday();
    }

    /** Today's legal day in Hanoi, whatever a demonstration looks at: for who may do what. */
    public LocalDate actualToday() {
        return LocalDate.now(clock);
    }

    /** The legal day on which a moment fell. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}

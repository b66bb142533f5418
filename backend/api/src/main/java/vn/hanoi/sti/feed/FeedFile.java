package vn.hanoi.sti.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.calendar.DatedDuty;

/** A person's duties as a calendar file: one whole day each, with the same identity at every reading. */
final class FeedFile {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FeedWords words;

    FeedFile(FeedWords words) {
        this.words = words;
    }

    /** @param today what was done later is not known yet */
    String of(List<DatedDuty> duties, LocalDate today, Instant at) {
        var text = new IcsText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//STI//Legal calendar//VI")
                .line("CALSCALE", "GREGORIAN")
                .words("NAME", words.of("name"))
                .words("X-WR-CALNAME", words.of("name"))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
                .line("X-PUBLISHED-TTL", "P1D");
        duties.forEach(duty -> event(text, duty, today, at));
        return text.line("END", "VCALENDAR").toString();
    }

    private void event(IcsText text, DatedDuty duty, LocalDate today, Instant at) {
        var last = duty.deadline().last();
        var done = duty.metOn().filter(on -> !on.isAfter(today)).isPresent();
        text.line("BEGIN", "VEVENT")
                .words("UID", duty.key() + "@sti")
                .line("DTSTAMP", MOMENT.format(at))
                .line("DTSTART;VALUE=DATE", DAY.format(last))
                .line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)))
                .words("SUMMARY", words.of(done ? "done" : "due").formatted(title(duty)))
                .words("DESCRIPTION", description(duty))
                .words("CATEGORIES", words.of("category"))
                .line("TRANSP", "TRANSPARENT");
        if (!done) {
            alarm(text, duty, "-P7D");
            alarm(text, duty, "-P1D");
        }
        text.line("END", "VEVENT");
    }

    private void alarm(IcsText text, DatedDuty duty, String before) {
        text.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .words("DESCRIPTION", words.of("due").formatted(title(duty)))
                .line("TRIGGER", before)
                .line("END", "VALARM");
    }

    private String title(DatedDuty duty) {
        return duty.title() != null
                ? duty.title()
                : words.of("kind." + duty.kind())
                        .formatted(duty.object() == null ? "" : duty.object().name());
    }

    private String description(DatedDuty duty) {
        var deadline = duty.deadline();
        var clause = deadline.obligation().clause();
        var lines = new ArrayList<String>();
        lines.add(words.of("last").formatted(SHOWN.format(deadline.last())));
        if (duty.wording() != null) {
            lines.add(words.of("wording").formatted(duty.wording()));
        }
        lines.add(words.of("clause").formatted(clause.article(), clause.document()));
        lines.add(words.of("responsible").formatted(duty.responsible().name()));
        if (duty.coordinating() != null) {
            lines.add(words.of("coordinating").formatted(duty.coordinating()));
        }
        return String.join("\n", lines);
    }
}

package vn.hanoi.sti.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What of a dossier was not there in time. Pure. */
final class DutyRules {
    private DutyRules() {}

    /**
     * An item that is owed.
     *
     * @param suppliedOn the day it came, null while it has not
     */
    record Owed(DutyKind kind, String indicatorCode, String period, LocalDate suppliedOn) {
        String item() {
            return String.join(
                    "/",
                    Stream.of(kind.name(), indicatorCode, period)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /**
     * @param deadline exclusive
     * @param receivedOn the day the dossier came on paper, null where it did not: what stands in it came no later
     */
    static List<Duty> unmet(List<Owed> owed, LocalDate deadline, LocalDate receivedOn, LocalDate today) {
        var lastDay = deadline.minusDays(1);
        var unmet = new ArrayList<Duty>();
        for (var one : owed) {
            var came = one.suppliedOn() != null && receivedOn != null && receivedOn.isBefore(one.suppliedOn())
                    ? receivedOn
                    : one.suppliedOn();
            var until = came == null ? today : came;
            if (until.isAfter(lastDay)) {
                unmet.add(new Duty(
                        one.item(),
                        one.kind(),
                        one.indicatorCode(),
                        one.period(),
                        came == null ? DutyStatus.MISSING : DutyStatus.LATE,
                        deadline,
                        came,
                        Math.toIntExact(ChronoUnit.DAYS.between(lastDay, until))));
            }
        }
        return unmet;
    }
}

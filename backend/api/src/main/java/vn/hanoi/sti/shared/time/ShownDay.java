package vn.hanoi.sti.shared.time;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The day that a demonstration looks at, for the request at hand; see {@link ShownDayFilter}. */
@RequestScoped
class ShownDay {
    private LocalDate day;

    void set(LocalDate shown) {
        day = shown;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}

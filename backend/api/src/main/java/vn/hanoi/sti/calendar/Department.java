package vn.hanoi.sti.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.agency.Agencies;

/** Which body the plan means by "Sở KH&CN". Runs in the caller's transaction. */
@ApplicationScoped
class Department {
    /** As the plan calls it. */
    static final String NAME = "Sở KH&CN";

    private final Agencies agencies;
    private final Optional<String> code;

    Department(Agencies agencies, @ConfigProperty(name = "sti.department.agency-code") Optional<String> code) {
        this.agencies = agencies;
        this.code = code.filter(given -> !given.isBlank());
    }

    /** The department under the name that a document uses; without its id where the installation has not said which it is. */
    DatedDuty.Body as(String name) {
        return new DatedDuty.Body(
                code.flatMap(agencies::byCode).map(Agencies.Body::id).orElse(null), name);
    }
}

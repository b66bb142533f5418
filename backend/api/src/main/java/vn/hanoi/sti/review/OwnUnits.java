package vn.hanoi.sti.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.agency.Agencies;

/** Which body is the department, and whether a unit is one of its own. Runs in the caller's transaction. */
@ApplicationScoped
class OwnUnits {
    private final Agencies agencies;
    private final Optional<String> code;

    OwnUnits(Agencies agencies, @ConfigProperty(name = "sti.department.agency-code") Optional<String> code) {
        this.agencies = agencies;
        this.code = code.filter(given -> !given.isBlank());
    }

    /** Empty where the installation has not said which body it is. */
    Optional<Agencies.Body> department() {
        return code.flatMap(agencies::byCode);
    }

    /** Whether the department is the unit's governing body, or the unit the department itself. */
    boolean governs(Agencies.Body department, UUID unit) {
        return department.id().equals(unit)
                || agencies.find(unit)
                        .filter(body -> department.id().equals(body.parentId()))
                        .isPresent();
    }
}

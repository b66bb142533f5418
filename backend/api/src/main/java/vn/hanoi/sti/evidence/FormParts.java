package vn.hanoi.sti.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Refuses parts of a form that nobody reads, as unknown properties of JSON are refused. */
final class FormParts {
    private FormParts() {}

    /** @throws Problem 400 naming each part of the request at hand that is not one of these */
    static void refuseOthers(Set<String> known) {
        var others = new TreeSet<String>();
        CurrentRequestManager.get().getFormData().forEach(others::add);
        others.removeAll(known);
        if (!others.isEmpty()) {
            List<ProblemError> errors = others.stream()
                    .map(name -> ProblemError.at("/" + name, "request.unknown-property", Map.of("property", name)))
                    .toList();
            throw Problem.unreadable("request.unknown-property", "The request has a part that is not known.")
                    .withErrors(errors);
        }
    }
}

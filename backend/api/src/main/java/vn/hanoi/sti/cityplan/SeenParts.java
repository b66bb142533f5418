package vn.hanoi.sti.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.cityplan.CityPlanView.PartView;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.security.Permissions;

/** Which parts of a measurement somebody may know by name: what they could read elsewhere, nothing more. */
@ApplicationScoped
class SeenParts {
    private static final String EVALUATION = "EVALUATION";
    private static final String LIST = "YEARLY_LIST";

    private final Evaluations evaluations;
    private final Agencies agencies;

    SeenParts(Evaluations evaluations, Agencies agencies) {
        this.evaluations = evaluations;
        this.agencies = agencies;
    }

    /** What the viewer may know, of all these parts at once. */
    Sight of(Collection<Part> parts, Viewer viewer) {
        var asked = parts.stream()
                .filter(part -> EVALUATION.equals(part.type()))
                .map(Part::id)
                .collect(Collectors.toSet());
        var seen = viewer.can(Permissions.EVALUATION_READ)
                ? evaluations.visibleAmong(asked, viewer).stream()
                        .map(EvaluationCase::id)
                        .collect(Collectors.toSet())
                : Set.<UUID>of();
        var names = agencies.names(
                parts.stream().map(Part::agencyId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new Sight(viewer, seen, names);
    }

    /** What one viewer may know. */
    record Sight(Viewer viewer, Set<UUID> evaluations, Map<UUID, String> names) {
        boolean sees(Part part) {
            return switch (part.type()) {
                case LIST -> true;
                case EVALUATION -> evaluations.contains(part.id());
                default ->
                    viewer.can(Permissions.CATALOGUE_READ)
                            && (part.open()
                                    || viewer.can(Permissions.EVALUATION_READ_ALL)
                                    || viewer.readable().contains(part.agencyId()));
            };
        }

        PartView view(Part part) {
            // How far a list is on its way is for those who take part in it or check it.
            var underway = LIST.equals(part.type()) && !part.done() && !seesLists();
            return new PartView(
                    part.type(),
                    underway ? null : part.id(),
                    part.code(),
                    part.name(),
                    part.agencyId() == null ? null : names.get(part.agencyId()),
                    part.doneOn(),
                    underway ? List.of("LIST_NOT_APPROVED") : part.lacks(),
                    underway ? null : part.waitsFor());
        }

        private boolean seesLists() {
            return List.of(
                            Permissions.LIST_PROPOSE,
                            Permissions.LIST_SUBMIT,
                            Permissions.LIST_APPROVE,
                            Permissions.AUDIT_READ)
                    .stream()
                    .anyMatch(viewer::can);
        }
    }
}

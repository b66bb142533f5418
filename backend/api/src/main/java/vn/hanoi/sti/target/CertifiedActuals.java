package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.collection.CertifiedFigures;
import vn.hanoi.sti.engine.number.Exact;

/** Actuals that need not be typed: the head of the organization has certified them in an evaluation. */
@ApplicationScoped
class CertifiedActuals {
    private final CertifiedFigures figures;

    CertifiedActuals(CertifiedFigures figures) {
        this.figures = figures;
    }

    /** Those that say something else than what counts now, earliest year first. */
    List<NewEntry> newFor(SeriesEntity series, SeriesEntries entries, Viewer viewer) {
        if (series.getIndicatorCode() == null || series.getObjectType() != ObjectType.ORGANIZATION) {
            return List.of();
        }
        return figures.of(series.getObjectId(), series.getCriteriaSetId(), series.getIndicatorCode(), viewer).stream()
                .map(figure -> new NewEntry(
                        EntryKind.ACTUAL,
                        figure.year(),
                        Exact.text(figure.value()),
                        figure.campaignYear() + " · " + series.getIndicatorCode(),
                        null,
                        null,
                        figure.evaluationId()))
                .filter(entry -> entries.of(EntryKind.ACTUAL, entry.year())
                        .filter(entry::saysTheSameAs)
                        .isEmpty())
                .toList();
    }
}

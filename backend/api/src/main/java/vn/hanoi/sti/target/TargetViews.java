package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;

/** Shows a series with what this viewer may do with it now. */
@ApplicationScoped
class TargetViews {
    private final CertifiedActuals certified;

    TargetViews(CertifiedActuals certified) {
        this.certified = certified;
    }

    SeriesView view(SeriesEntity series, TargetObject object, List<EntryEntity> saved, Viewer viewer) {
        var entries = new SeriesEntries(saved);
        return view(series, object, entries, actions(series, object, entries, viewer));
    }

    /** As a row of a list, which offers no acts. */
    SeriesView row(SeriesEntity series, TargetObject object, List<EntryEntity> saved) {
        return view(series, object, new SeriesEntries(saved), List.of());
    }

    private static SeriesView view(
            SeriesEntity series, TargetObject object, SeriesEntries entries, List<SeriesAction> actions) {
        return new SeriesView(
                series.getId(),
                series.getObjectType(),
                series.getObjectId(),
                object.nameVi(),
                object.nameEn(),
                series.getCriteriaSetId(),
                series.getIndicatorCode(),
                series.getNameVi(),
                series.getNameEn(),
                series.getUnit(),
                series.getDirection(),
                series.getObjectiveId(),
                series.getAgencyId(),
                object.isBound(),
                entries.baselines(),
                entries.years(series.getDirection()),
                actions,
                series.getVersion());
    }

    private List<SeriesAction> actions(SeriesEntity series, TargetObject object, SeriesEntries entries, Viewer viewer) {
        var actions = new ArrayList<SeriesAction>();
        if (object.isSetBy(viewer)) {
            actions.add(entries.baseline().isEmpty() ? SeriesAction.SET_BASELINE : SeriesAction.REBASELINE);
            actions.add(SeriesAction.SET_TARGET);
        }
        if (reports(series, viewer)) {
            actions.add(SeriesAction.SET_ACTUAL);
            if (!certified.newFor(series, entries, viewer).isEmpty()) {
                actions.add(SeriesAction.TAKE_CERTIFIED);
            }
        }
        return actions;
    }

    /** Actuals are the object's own people's to report, or the department's. */
    static boolean reports(SeriesEntity series, Viewer viewer) {
        return viewer.can(Permissions.TARGET_REPORT)
                && (viewer.can(Permissions.TARGET_WRITE) || viewer.standsFor(series.getAgencyId()));
    }
}

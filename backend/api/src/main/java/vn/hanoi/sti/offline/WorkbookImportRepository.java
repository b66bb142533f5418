package vn.hanoi.sti.offline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;

/** Workbooks that came back: seen by who brought them and by who stands for the organization. */
@ApplicationScoped
class WorkbookImportRepository implements PanacheRepositoryBase<WorkbookImportEntity, UUID> {
    private static final int NEWEST = 10;

    Optional<WorkbookImportEntity> visible(UUID id, Viewer viewer, LockModeType lock) {
        return find("id", id).withLock(lock).firstResultOptional().filter(upload -> sees(upload, viewer));
    }

    List<WorkbookImportEntity> newest(UUID evaluationId, Viewer viewer) {
        return find("evaluationId = ?1 order by uploadedAt desc", evaluationId).page(0, NEWEST).stream()
                .filter(upload -> sees(upload, viewer))
                .toList();
    }

    private static boolean sees(WorkbookImportEntity upload, Viewer viewer) {
        return upload.uploadedBy().equals(viewer.personId()) || viewer.standsFor(upload.agencyId());
    }
}

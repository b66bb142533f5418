package vn.hanoi.sti.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Papers and objectives of an object of any kind. */
@ApplicationScoped
class RegisteredService {
    private final RegisteredRepository objects;
    private final StoredFiles files;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    RegisteredService(
            RegisteredRepository objects, StoredFiles files, Viewers viewers, AuditLog audit, Moments moments) {
        this.objects = objects;
        this.files = files;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    List<DocumentView> documents(UUID objectId) {
        visible(objectId, viewers.current());
        return objects.documents(objectId).stream()
                .map(RegisteredDocumentEntity::view)
                .toList();
    }

    /** @param file taken already, null where there is none */
    @Transactional
    DocumentView add(UUID objectId, AddDocument given, StoredFile file) {
        var viewer = viewers.current();
        var object = locked(objectId, viewer);
        var today = moments.today();
        var gaps = new ArrayList<ProblemError>();
        if (given.issuedOn().isAfter(today)) {
            gaps.add(ProblemError.at("/issuedOn", "catalogue.date.future"));
        }
        var number = Particulars.text(given.number());
        if (objects.documents(objectId).stream()
                .map(RegisteredDocumentEntity::view)
                .anyMatch(d -> d.number().equals(number) && d.issuedOn().equals(given.issuedOn()))) {
            gaps.add(ProblemError.at("/number", "register.document.taken"));
        }
        refuse(gaps);
        if (file != null) {
            files.keep(file);
        }
        var document = RegisteredDocumentEntity.of(objectId, given, file, viewer, moments.now());
        objects.getEntityManager().persist(document);
        object.touch(moments.now());
        objects.flush();
        Map<String, String> details = new HashMap<>();
        details.put("number", number);
        details.put("issuedOn", given.issuedOn().toString());
        details.put("sha256", file == null ? null : file.sha256());
        audit.record(RegisteredObjects.event("register.document-added", object.facts(), details));
        return document.view();
    }

    /** @throws Problem 404 also when only its number is known */
    @Transactional
    StoredFile file(UUID documentId) {
        var viewer = viewers.current();
        var document = objects.getEntityManager().find(RegisteredDocumentEntity.class, documentId);
        if (document == null || document.file() == null) {
            throw Problem.notFound();
        }
        visible(document.objectId(), viewer);
        return document.file();
    }

    @Transactional
    List<RegisteredObjective> objectives(UUID objectId) {
        visible(objectId, viewers.current());
        return objects.objectives(List.of(objectId)).stream()
                .map(RegisteredObjectiveEntity::facts)
                .toList();
    }

    @Transactional
    RegisteredObjective create(UUID objectId, SaveObjective given) {
        var viewer = viewers.current();
        var object = locked(objectId, viewer);
        check(object.facts(), given, null);
        var created = RegisteredObjectiveEntity.create(objectId, given, moments.now());
        objects.getEntityManager().persist(created);
        saved("register.objective-set", object, given);
        return created.facts();
    }

    @Transactional
    RegisteredObjective change(UUID objectiveId, long expected, SaveObjective given) {
        var viewer = viewers.current();
        var found = objects.getEntityManager().find(RegisteredObjectiveEntity.class, objectiveId);
        if (found == null) {
            throw Problem.notFound();
        }
        var object = locked(found.objectId(), viewer);
        Versions.check(expected, found.version());
        check(object.facts(), given, objectiveId);
        found.change(given, moments.now());
        saved("register.objective-changed", object, given);
        return found.facts();
    }

    private void saved(String action, RegisteredEntity object, SaveObjective given) {
        object.touch(moments.now());
        objects.flush();
        Map<String, String> details = new HashMap<>();
        details.put("objective", given.code());
        details.put("text", given.textVi());
        details.put("document", given.document());
        audit.record(RegisteredObjects.event(action, object.facts(), details));
    }

    private void check(RegisteredObject object, SaveObjective given, UUID except) {
        var gaps = new ArrayList<ProblemError>();
        if (object.boundBy() != null && Particulars.text(given.document()) == null) {
            gaps.add(ProblemError.at("/document", "register.decision-missing", Map.of("boundBy", object.boundBy())));
        }
        if ((given.phase() != null) != (object.kind() == RegisteredKind.POLICY)) {
            gaps.add(ProblemError.at("/phase", "register.objective.phase"));
        }
        if (objects.objectives(List.of(object.id())).stream()
                .map(RegisteredObjectiveEntity::facts)
                .anyMatch(o -> !o.id().equals(except)
                        && o.code().equals(given.code().strip())
                        && o.phase() == given.phase())) {
            gaps.add(ProblemError.at("/code", "register.code.taken", Map.of("code", given.code())));
        }
        refuse(gaps);
    }

    private static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("register.invalid", "This cannot be recorded so.", gaps);
        }
    }

    private RegisteredEntity visible(UUID id, Viewer viewer) {
        return objects.visible(id, viewer, LockModeType.NONE).orElseThrow(Problem::notFound);
    }

    /** Papers and objectives are set by the department or by who leads the object. */
    private RegisteredEntity locked(UUID id, Viewer viewer) {
        var object = objects.visible(id, viewer, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        if (!RegisteredObjects.sets(object.facts(), viewer)) {
            throw Problem.forbidden();
        }
        return object;
    }
}

package vn.hanoi.sti.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.catalogue.ListImportRules.Named;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;
import vn.hanoi.sti.spreadsheet.SpreadsheetFile;

/** A list as a workbook, and a workbook taken over into a draft: all of it or nothing. */
@ApplicationScoped
class ImportList {
    private final YearlyListRepository lists;
    private final YearlyListService service;
    private final RegisterFacts register;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ImportList(
            YearlyListRepository lists,
            YearlyListService service,
            RegisterFacts register,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.lists = lists;
        this.service = service;
        this.register = register;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    byte[] write(UUID id) {
        return ListSheet.write(service.get(id));
    }

    /**
     * Takes over what each line decides; what the file does not name stays as it is.
     *
     * @throws Problem 413, 415, 422 for what is no such workbook, or names each line that cannot be taken over
     */
    @Transactional
    YearlyListView take(UUID id, long expected, FileUpload upload) {
        var viewer = viewers.current();
        var list = service.required(id, viewer);
        Versions.check(expected, list.getVersion());
        ListRules.require(list, ListAction.EDIT, viewer);
        if (upload == null) {
            throw Problem.unprocessable(
                    "workbook.file.missing",
                    "There is no file in the request.",
                    List.of(ProblemError.at("/file", "workbook.file.missing")));
        }
        SpreadsheetFile.check(upload.uploadedFile(), upload.fileName());
        var items = lists.items(id).stream().collect(Collectors.toMap(ImportList::named, Function.identity()));
        var missing = register.missing(list, items.values()).stream()
                .collect(Collectors.toMap(object -> new Named(object.code(), object.stage()), Function.identity()));
        var known = new HashMap<Named, Object>(missing);
        known.putAll(items);
        var reading = ListImportRules.read(
                ListSheet.read(upload.uploadedFile()), known.keySet(), list.getKind() == ListKind.PROGRAMME);
        if (!reading.gaps().isEmpty()) {
            throw Problem.unprocessable("list.import.invalid", "Some lines cannot be taken over.", reading.gaps());
        }
        var added = 0;
        for (var decision : reading.decisions()) {
            var item = items.get(decision.object());
            if (item == null) {
                item = YearlyListItemEntity.create(id, missing.get(decision.object()));
                lists.getEntityManager().persist(item);
                added++;
            }
            item.decide(decision.included(), decision.included() ? null : decision.reason());
        }
        list.touch(moments.now());
        lists.flush();
        audit.record(YearlyListService.event(
                "list.imported",
                list,
                Map.of(
                        "fileName", String.valueOf(upload.fileName()),
                        "lines", Integer.toString(reading.decisions().size()),
                        "added", Integer.toString(added))));
        return service.view(list, viewer);
    }

    private static Named named(YearlyListItemEntity item) {
        return new Named(item.listed().code(), item.listed().stage());
    }
}

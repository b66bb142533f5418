package vn.hanoi.sti.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Entries in order; {@code next} is the {@code after} of the following page, absent at the end. */
record AuditPage(@Schema(required = true) List<AuditEntryView> items, Long next) {}

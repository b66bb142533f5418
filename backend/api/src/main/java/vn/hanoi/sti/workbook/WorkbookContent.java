package vn.hanoi.sti.workbook;

import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.criteria.PublishedSet;

/**
 * What goes into a workbook.
 *
 * @param deadline as people read it
 * @param cells every cell of the evaluation, in the order of the sheet
 */
public record WorkbookContent(
        UUID evaluationId,
        UUID campaignId,
        String organization,
        int year,
        String deadline,
        String downloaded,
        PublishedSet set,
        List<EntryCell> cells) {}

package vn.hanoi.sti.workbook;

import java.util.List;

/**
 * What came back in a workbook.
 *
 * @param findings about places that belong to no cell
 */
public record EnteredWorkbook(List<EnteredCell> cells, List<Finding> findings) {}

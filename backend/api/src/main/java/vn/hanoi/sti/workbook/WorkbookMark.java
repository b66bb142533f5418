package vn.hanoi.sti.workbook;

import java.util.List;
import java.util.UUID;

/**
 * What a workbook says of itself on its hidden sheet, under a signature: for whom it was made, by which set, and which
 * revision of each cell it shows.
 *
 * @param template version of the layout
 * @param setDigest of the criteria set
 */
public record WorkbookMark(
        int template,
        UUID evaluationId,
        UUID campaignId,
        String setCode,
        int setVersion,
        String setDigest,
        List<Line> lines) {
    /** The layout that this program writes and reads. */
    public static final int TEMPLATE = 1;

    /**
     * @param key stands beside the line, in a hidden column
     * @param member {@link Member#id()}
     * @param base revision of the cell that the workbook shows, 0 for none
     */
    public record Line(String key, String indicator, String period, String member, int base) {
        public String cell() {
            return indicator + "/" + period;
        }
    }

    /** Exactly what is signed. */
    String canonical() {
        var text = new StringBuilder()
                .append(template)
                .append('\n')
                .append(evaluationId)
                .append('\n')
                .append(campaignId)
                .append('\n')
                .append(setCode)
                .append('\n')
                .append(setVersion)
                .append('\n')
                .append(setDigest)
                .append('\n');
        for (var line : lines) {
            text.append(line.key())
                    .append('\t')
                    .append(line.indicator())
                    .append('\t')
                    .append(line.period())
                    .append('\t')
                    .append(line.member())
                    .append('\t')
                    .append(line.base())
                    .append('\n');
        }
        return text.toString();
    }
}

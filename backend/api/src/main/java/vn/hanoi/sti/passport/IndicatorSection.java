package vn.hanoi.sti.passport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import vn.hanoi.sti.classification.ResultView.IndicatorScore;
import vn.hanoi.sti.criteria.IndicatorPeriods;
import vn.hanoi.sti.passport.PassportView.IndicatorPassport;
import vn.hanoi.sti.passport.PassportView.Proof;

/** One indicator of a passport as a document: rule, inputs, what was said of them, arithmetic, evidence. */
final class IndicatorSection {
    private final Words words;
    private final Sentences sentences;

    IndicatorSection(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** @param score null for an indicator of which a sealed result knows nothing */
    void write(Page page, PassportView view, IndicatorPassport indicator, IndicatorScore score) {
        var place = indicator.place();
        page.element("h2", null, indicator.code() + (score == null ? "" : " · " + score.vi()));
        page.element(
                "p",
                "quiet",
                "Phụ lục " + view.appendix() + ", nhóm " + place.groupCode() + " “" + place.groupVi() + "”, tiêu chí "
                        + place.criterionCode() + " “" + place.criterionVi() + "”"
                        + (score == null
                                ? ""
                                : " · " + words.word("level." + score.level(), score.level()) + " · đơn vị: "
                                        + score.unit()));
        page.element("p", null, "Quy tắc: " + sentences.rule(indicator.scoring()));
        inputs(page, view, indicator);
        if (score != null) {
            page.element("h3", null, "Từng bước tính");
            page.element(
                    "ol", null, () -> score.steps().forEach(step -> page.element("li", null, sentences.step(step))));
            score.flags().forEach(flag -> page.element("p", null, "Lưu ý: " + words.word("flag." + flag, flag)));
        }
        proofs(page, indicator);
    }

    private void inputs(Page page, PassportView view, IndicatorPassport indicator) {
        page.element("h3", null, "Số liệu đơn vị cung cấp");
        if (view.figuresHidden()) {
            page.element("p", "quiet", "Người xem không có quyền đọc số liệu gốc của đơn vị.");
        } else if (indicator.supplied().isEmpty()) {
            page.element("p", "quiet", "Đơn vị chưa cung cấp.");
        } else {
            page.element("table", null, () -> {
                page.element(
                        "thead",
                        null,
                        () -> page.row("th", 9, "Kỳ", "Số liệu", "Thuyết minh", "Người nhập", "Lúc", "Bản"));
                page.element(
                        "tbody",
                        null,
                        () -> indicator
                                .supplied()
                                .forEach(cell -> page.row(
                                        "td",
                                        9,
                                        IndicatorPeriods.SINGLE.equals(cell.period()) ? "Cả kỳ" : cell.period(),
                                        "REPORTED".equals(cell.state())
                                                ? cell.value() == null ? "" : figures(cell.value())
                                                : words.word("state.cell." + cell.state(), cell.state()),
                                        cell.explanation(),
                                        cell.byName(),
                                        PassportDocument.moment(cell.at()),
                                        Integer.toString(cell.revision()))));
            });
        }
        if (indicator.appraisal() != null) {
            var said = indicator.appraisal();
            page.element(
                    "p",
                    null,
                    "Thẩm định: " + words.word("state.appraisal." + said.decision(), said.decision())
                            + (said.level() == null ? "" : ", mức " + said.level()) + " – " + said.byName() + ", "
                            + PassportDocument.moment(said.at())
                            + (said.reason() == null ? "" : ". Lý do: " + said.reason()));
        }
        var levels = indicator.used() == null ? null : indicator.used().findValue("levels");
        if (levels != null && levels.size() > 1) {
            page.element("p", null, "Mức hội đồng chấm: " + joined(levels));
        }
    }

    /** Figures in words, in the order in which a form asks for them: {@code Tử số 12; Mẫu số 40}. */
    private String figures(JsonNode value) {
        var parts = new ArrayList<String>();
        value.path("outputs")
                .forEach(row -> parts.add(words.word(
                                "output." + row.path("type").asText(),
                                row.path("type").asText())
                        + " " + Words.written(row.path("count").asText())
                        + (row.hasNonNull("fraction")
                                ? " × " + Words.written(row.path("fraction").asText())
                                : "")));
        for (var figure : words.keys("figure")) {
            if (value.hasNonNull(figure)) {
                parts.add(words.word("figure." + figure, figure) + " "
                        + Words.written(value.path(figure).asText()));
            }
        }
        return String.join("; ", parts);
    }

    private static String joined(JsonNode levels) {
        var parts = new ArrayList<String>();
        levels.forEach(level -> parts.add(level.asText()));
        return String.join(", ", parts);
    }

    private void proofs(Page page, IndicatorPassport indicator) {
        page.element("h3", null, "Minh chứng");
        if (indicator.proofs().isEmpty()) {
            page.element("p", "quiet", "Không có minh chứng nào.");
        }
        indicator
                .proofs()
                .forEach(proof -> page.element(
                        "p",
                        null,
                        () -> page.text(place(proof)).element("span", "code", " SHA-256 " + proof.sha256())));
    }

    private String place(Proof proof) {
        return (proof.title() == null ? "Có một tệp; người xem không có quyền đọc" : "“" + proof.title() + "”")
                + ", bản " + proof.revision()
                + (proof.newestRevision() > proof.revision() ? " (đã có bản " + proof.newestRevision() + ")" : "")
                + (proof.page() == null ? "" : ", trang " + proof.page())
                + (proof.period() == null ? "" : ", kỳ " + proof.period()) + ": "
                + words.word("state.link." + proof.decision(), proof.decision())
                + (proof.quote() == null ? "" : ", trích “" + proof.quote() + "”") + ".";
    }
}

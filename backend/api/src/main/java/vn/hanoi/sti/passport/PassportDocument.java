package vn.hanoi.sti.passport;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.classification.ResultView;
import vn.hanoi.sti.classification.ResultView.IndicatorScore;
import vn.hanoi.sti.passport.PassportView.IndicatorPassport;
import vn.hanoi.sti.shared.time.Moments;

/** A passport as a document: the total as a sum, what decided the grade, and each indicator down to its evidence. */
final class PassportDocument {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm 20mm;
              @bottom-right { content: "Trang " counter(page) "/" counter(pages); font: 8pt DejaVu; color: #555; }
              @bottom-left { content: "Hộ chiếu điểm"; font: 8pt DejaVu; color: #555; } }
            body { font: 9pt DejaVu; line-height: 1.45; color: #111; }
            h1 { font-size: 16pt; margin: 0 0 2mm; } h2 { font-size: 11.5pt; margin: 7mm 0 2mm; page-break-after: avoid; }
            h3 { font-size: 9pt; margin: 3mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 1.5mm; } .quiet { color: #555; font-size: 8pt; } .mark { border: 0.3mm solid #8a5a00; padding: 0.5mm 1.5mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { border-bottom: 0.2mm solid #bbb; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
            th { background-color: #eef1f5; } tr { page-break-inside: avoid; } .number { text-align: right; } td.number { white-space: nowrap; }
            th:first-child, td:first-child { white-space: nowrap; }
            .sum td { font-weight: 700; border-top: 0.4mm solid #111; } .code { font-size: 7.5pt; word-wrap: break-word; }
            ol { margin: 0 0 1.5mm 4mm; padding-left: 4mm; }
            """;

    private final Words words;
    private final Sentences sentences;
    private final IndicatorSection section;

    PassportDocument(Words words) {
        this.words = words;
        this.sentences = new Sentences(words);
        this.section = new IndicatorSection(words, sentences);
    }

    /** @param code of the one indicator to explain, or null for all */
    String html(PassportView view, String code) {
        var page = new Page();
        page.element("html", null, () -> {
            page.element(
                    "head",
                    null,
                    () -> page.element("title", null, "Hộ chiếu điểm").element("style", null, STYLE));
            page.element("body", null, () -> {
                head(page, view);
                if (code == null) {
                    sum(page, view);
                    grade(page, view.result());
                }
                for (var indicator : view.indicators()) {
                    if (code == null || indicator.code().equals(code)) {
                        section.write(page, view, indicator, score(view, indicator));
                    }
                }
                digests(page, view.result());
            });
        });
        return page.finished();
    }

    private void head(Page page, PassportView view) {
        var result = view.result();
        page.element("h1", null, "Hộ chiếu điểm");
        page.element(
                "p",
                null,
                view.organizationName() + " (" + view.organizationCode() + ") · Đánh giá năm " + view.year());
        page.element("p", null, () -> {
            page.text(
                    result.criteriaSet().nameVi() + " · " + result.criteriaSet().code() + ", phiên bản "
                            + result.criteriaSet().setVersion() + " · Phụ lục " + view.appendix() + " ");
            if (!result.criteriaSet().official()) {
                page.element("span", "mark", "minh họa");
            }
        });
        page.element(
                "p",
                null,
                result.pinned()
                        ? "Đã phê duyệt và niêm phong lúc " + moment(result.computedAt())
                        : "Tính từ số liệu hiện có lúc " + moment(result.computedAt()) + ", chưa phê duyệt");
        if (view.certification() != null) {
            page.element(
                    "p",
                    null,
                    "Thủ trưởng đơn vị xác nhận: " + view.certification().byName() + ", "
                            + moment(view.certification().at()) + ", biên nhận số "
                            + view.certification().number());
        }
        var status = result.status() == null
                ? ""
                : " (" + ("PROVISIONAL".equals(result.status()) ? "tạm thời" : "chính thức") + ")";
        page.element(
                "p",
                null,
                () -> page.element(
                        "b",
                        null,
                        "Tổng điểm " + Words.written(result.totalShown()) + " · Xếp loại "
                                + ("NOT_GRADED".equals(result.grade())
                                        ? words.word("grade.NOT_GRADED", result.grade())
                                        : result.grade())
                                + status));
    }

    private void sum(Page page, PassportView view) {
        page.element("h2", null, "Tổng điểm là tổng của");
        page.element("table", null, () -> {
            page.element(
                    "thead",
                    null,
                    () -> page.row("th", 2, "Mã", "Chỉ số", "Mức đạt", "Trọng số", "Điểm", "Điểm chính xác"));
            page.element("tbody", null, () -> {
                for (var score : view.result().indicators()) {
                    page.row(
                            "td",
                            2,
                            score.code(),
                            score.vi(),
                            score.share() == null ? "Không áp dụng" : Words.written(score.sharePercentShown()) + "%",
                            Words.written(score.effectiveWeightShown()),
                            Words.written(score.pointsShown()),
                            Words.written(score.points()));
                }
                page.element("tr", "sum", () -> {
                    page.element("td", null, "")
                            .element("td", null, "Tổng")
                            .element("td", null, "")
                            .element("td", null, "");
                    page.element("td", "number", Words.written(view.sum().shown()));
                    page.element("td", "number", Words.written(view.sum().exact()));
                });
            });
        });
        page.element(
                "p",
                "quiet",
                (view.sum().equalsTotal()
                                ? "Tổng các điểm chính xác bằng đúng tổng điểm của kết quả."
                                : "CẢNH BÁO: tổng các điểm không bằng tổng điểm của kết quả.")
                        + (view.sum().shown().equals(view.sum().shownSum())
                                ? ""
                                : " Cộng các điểm đã làm tròn được "
                                        + Words.written(view.sum().shownSum())
                                        + "; chênh lệch do làm tròn hai chữ số."));
    }

    private void grade(Page page, ResultView result) {
        page.element("h2", null, "Vì sao xếp loại như vậy");
        page.element("ol", null, () -> result.steps().forEach(step -> page.element("li", null, sentences.step(step))));
        result.caps()
                .forEach(cap -> page.element(
                        "p",
                        null,
                        cap.code() + ": " + words.word("cap." + cap.code(), cap.code()) + "; cao nhất là "
                                + cap.atMost()
                                + (cap.setAside()
                                        ? ". Không áp dụng theo quyết định của " + cap.decidedByName() + ", văn bản "
                                                + cap.document() + ". Lý do: " + cap.reason()
                                        : ".")));
        flags(page, result.flags());
    }

    private void flags(Page page, List<String> flags) {
        flags.forEach(flag -> page.element("p", null, "Lưu ý: " + words.word("flag." + flag, flag)));
    }

    private static void digests(Page page, ResultView result) {
        page.element("h2", null, "Kiểm tra lại");
        var rows = Map.of(
                "Bộ tiêu chí",
                result.criteriaSet().digest(),
                "Dữ liệu vào",
                result.inputDigest(),
                "Kết quả",
                result.resultDigest());
        List.of("Bộ tiêu chí", "Dữ liệu vào", "Kết quả")
                .forEach(name -> page.element("p", "code", name + " SHA-256: " + rows.get(name)));
        page.element(
                "p",
                "quiet",
                "Phiên bản bộ máy tính " + result.engineVersion()
                        + ". Công cụ sti-verifier tính lại kết quả từ gói dữ liệu JSON mà không cần hệ thống này.");
    }

    private static IndicatorScore score(PassportView view, IndicatorPassport indicator) {
        return view.result().indicators().stream()
                .filter(score -> score.code().equals(indicator.code()))
                .findFirst()
                .orElse(null);
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(Moments.ZONE));
    }
}

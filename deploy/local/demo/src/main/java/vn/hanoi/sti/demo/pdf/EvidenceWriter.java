package vn.hanoi.sti.demo.pdf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.hanoi.sti.demo.data.DemoData;
import vn.hanoi.sti.demo.data.Organization;

/** Writes the documents of an organization from its figures, so that each file bears out what was entered. */
public final class EvidenceWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DemoData data;
    private final Map<String, String> indicatorNames;

    public EvidenceWriter(DemoData data) {
        this.data = data;
        this.indicatorNames = data.indicatorNames();
    }

    /** Everything that the organization hands in, the documents that will be rejected last. */
    public List<EvidenceFile> of(Organization organization) {
        var accepted = Stream.concat(
                        organization.values().keySet().stream(), organization.statements().keySet().stream())
                .filter(organization::documents)
                .filter(code -> organization.values().getOrDefault(code, Map.of()).values().stream()
                                .anyMatch(EvidenceWriter::hasFigures)
                        || organization.states(code))
                .map(code -> file(
                        organization,
                        code,
                        data.evidence().documents().get(code).title(),
                        0));
        var rejected = organization.evidence().rejected().stream()
                .map(document -> file(organization, document.indicator(), document.title(), 1));
        return Stream.concat(accepted, rejected).toList();
    }

    private EvidenceFile file(Organization organization, String code, String title, int copy) {
        var form = data.evidence().documents().get(code);
        var issuer = form.issuer().replace("{organization}", organization.nameVi());
        var number = "%02d-%s%s/MH".formatted(organization.number(), code.substring(3), copy == 0 ? "" : "B");
        var issuedOn = "2026-0%d-%02d".formatted(3 + organization.number() % 3, 2 + Math.floorMod(code.hashCode(), 26));
        var years = new ArrayList<>(new TreeMap<>(organization.values().getOrDefault(code, Map.of())).keySet());
        var first = years.isEmpty() || years.getFirst().equals("single") ? "2023" : years.getFirst();
        var from = organization.foundedOn().compareTo(first) > 0
                        && organization.foundedOn().startsWith(first)
                ? organization.foundedOn()
                : first + "-01-01";
        var pages = pages(organization, code, copy > 0);
        return new EvidenceFile(
                code,
                title + " (minh họa)",
                issuer,
                number,
                issuedOn,
                from,
                "2025-12-31",
                pages.size(),
                "minh-hoa-tc%02d-%s%s.pdf".formatted(organization.number(), code.toLowerCase(), copy == 0 ? "" : "-b"),
                new Paper(
                        title,
                        List.of(
                                issuer,
                                "Số: " + number + "   Ngày: "
                                        + LocalDate.parse(issuedOn).format(DAY)),
                        pages));
    }

    private List<List<String>> pages(Organization organization, String code, boolean rejected) {
        var opening = new ArrayList<String>();
        opening.add("Đơn vị: " + organization.nameVi());
        opening.add("Chỉ số " + code + ": " + indicatorNames.get(code));
        if (rejected) {
            opening.add("Tài liệu đơn vị gửi kèm, chưa có xác nhận của bên thứ ba.");
            return List.of(opening);
        }
        if (organization.statements().containsKey(code)) {
            opening.add("Nội dung: " + organization.statements().get(code).statement());
            opening.add("Tài liệu này tóm tắt trường hợp, cách đo và bên xác nhận; tên bên xác nhận được lược bỏ.");
            return List.of(opening);
        }
        var figures = new ArrayList<String>();
        var outputs = new ArrayList<String>();
        new TreeMap<>(organization.values().get(code)).forEach((period, value) -> {
            var when = period.equals("single") ? "" : "Năm " + period + ": ";
            figures.add(when + describe(value));
            value.path("outputs")
                    .forEach(output -> outputs.add(when
                            + data.evidence()
                                    .outputs()
                                    .get(output.required("type").textValue())
                            + " – " + output.required("count").textValue()));
        });
        opening.add("Số liệu theo kỳ:");
        opening.addAll(figures);
        if (outputs.isEmpty()) {
            return List.of(opening);
        }
        opening.add("Danh mục chi tiết ở trang sau.");
        outputs.addFirst("Danh mục kết quả (loại và số lượng):");
        return List.of(opening, outputs);
    }

    private String describe(JsonNode value) {
        if (!hasFigures(value)) {
            return value.path("explanation").asText("không có số liệu");
        }
        return StreamSupport.stream(value.properties().spliterator(), false)
                .filter(member -> member.getValue().isTextual())
                .map(member -> data.evidence().figures().get(member.getKey()) + " "
                        + member.getValue().textValue().replace('.', ','))
                .collect(Collectors.joining("; "));
    }

    private static boolean hasFigures(JsonNode value) {
        return !value.has("state");
    }
}

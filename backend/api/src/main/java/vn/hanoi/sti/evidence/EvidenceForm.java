package vn.hanoi.sti.evidence;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** The parts of an upload. Issue date, period covered and time of receipt are three different things. */
public class EvidenceForm {
    static final Set<String> PARTS = Set.of(
            "file",
            "title",
            "issuer",
            "number",
            "issuedOn",
            "periodFrom",
            "periodTo",
            "validFrom",
            "validTo",
            "confidentiality",
            "indicatorCode",
            "period",
            "page");
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})?";

    @RestForm("file")
    @Schema(implementation = EvidenceForm.Binary.class, required = true)
    public FileUpload file;

    @RestForm
    @Size(max = 300)
    public String title;

    @RestForm
    @Size(max = 300)
    public String issuer;

    @RestForm
    @Size(max = 100)
    public String number;

    @RestForm
    @Pattern(regexp = DAY)
    @Schema(format = "date")
    public String issuedOn;

    @RestForm
    @Pattern(regexp = DAY)
    @Schema(format = "date")
    public String periodFrom;

    @RestForm
    @Pattern(regexp = DAY)
    @Schema(format = "date")
    public String periodTo;

    @RestForm
    @Pattern(regexp = DAY)
    @Schema(format = "date")
    public String validFrom;

    @RestForm
    @Pattern(regexp = DAY)
    @Schema(format = "date")
    public String validTo;

    @RestForm
    @Pattern(regexp = "(PUBLIC|INTERNAL|RESTRICTED)?")
    public String confidentiality;

    @RestForm
    @Size(max = 35)
    public String indicatorCode;

    @RestForm
    @Size(max = 10)
    public String period;

    @RestForm
    @Pattern(regexp = "([1-9]\\d{0,4})?")
    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "99999")
    public String page;

    /** A file in the contract. */
    @Schema(type = SchemaType.STRING, format = "binary")
    interface Binary {}

    /** @throws Problem 422 naming each date that no calendar has, what ends before it begins, a page without indicator */
    Particulars particulars(LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        var said = new Particulars(
                text(title),
                text(issuer),
                text(number),
                day("/issuedOn", issuedOn, gaps),
                day("/periodFrom", periodFrom, gaps),
                day("/periodTo", periodTo, gaps),
                day("/validFrom", validFrom, gaps),
                day("/validTo", validTo, gaps),
                text(confidentiality) == null
                        ? Confidentiality.INTERNAL
                        : Confidentiality.valueOf(confidentiality.strip()));
        gaps.addAll(ParticularsRules.gaps(said, today));
        if (text(indicatorCode) == null && (text(period) != null || text(page) != null)) {
            gaps.add(ProblemError.at("/indicatorCode", "evidence.link.indicator-required"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("evidence.invalid", "The evidence cannot be recorded so.", gaps);
        }
        return said;
    }

    Integer pageNumber() {
        return text(page) == null ? null : Integer.valueOf(page.strip());
    }

    static String text(String given) {
        return given == null || given.isBlank()
                ? null
                : java.text.Normalizer.normalize(given.strip(), java.text.Normalizer.Form.NFC);
    }

    private static LocalDate day(String pointer, String given, List<ProblemError> gaps) {
        try {
            return text(given) == null ? null : LocalDate.parse(given.strip());
        } catch (DateTimeParseException noSuchDay) {
            gaps.add(ProblemError.at(pointer, "request.pattern"));
            return null;
        }
    }
}

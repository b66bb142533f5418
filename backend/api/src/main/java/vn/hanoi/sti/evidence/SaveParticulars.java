package vn.hanoi.sti.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Says anew what is known of a document. */
record SaveParticulars(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 300) String issuer,
        @Size(max = 100) String number,
        LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull Confidentiality confidentiality) {
    Particulars particulars() {
        return new Particulars(
                EvidenceForm.text(title),
                EvidenceForm.text(issuer),
                EvidenceForm.text(number),
                issuedOn,
                periodFrom,
                periodTo,
                validFrom,
                validTo,
                confidentiality);
    }
}

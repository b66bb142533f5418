package vn.hanoi.sti.evaluation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The department takes the dossier up.
 *
 * @param receivedOn the day it was officially received when that was before it was entered here; then it counts for the
 *     deadline instead of the day of certification
 * @param receivedDocument what shows that day, e.g. the number in the register of incoming documents; both or neither
 */
record StartAppraisal(LocalDate receivedOn, @Size(max = 300) String receivedDocument) {}

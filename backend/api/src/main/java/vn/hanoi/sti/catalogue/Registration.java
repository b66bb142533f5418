package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Certificate of registration as an S&T organization; {@code expiresOn} is its last day. */
record Registration(@Size(min = 1, max = 100) String number, LocalDate issuedOn, LocalDate expiresOn) {
    static final Registration NONE = new Registration(null, null, null);
}

package vn.hanoi.sti.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A person's particulars; an inactive person keeps their history and loses every access. */
record SavePerson(
        @NotBlank @Size(max = 200) String displayName,
        @Email @Size(max = 200) String email,
        @NotNull Boolean active) {}

package vn.hanoi.sti.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Makes a person known before they first sign in; {@code subject} is what Keycloak shows as the user's id. */
record RegisterPerson(
        @NotBlank @Size(max = 100) String subject,
        @NotBlank @Size(max = 200) String displayName,
        @Email @Size(max = 200) String email) {}

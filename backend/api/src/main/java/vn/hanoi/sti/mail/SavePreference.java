package vn.hanoi.sti.mail;

import jakarta.validation.constraints.NotNull;

/**
 * What a person wants by mail.
 *
 * @param notices false: only what has a last day
 */
record SavePreference(@NotNull Boolean notices, @NotNull MailLanguage language) {}

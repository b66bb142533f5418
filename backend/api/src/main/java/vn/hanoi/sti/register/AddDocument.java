package vn.hanoi.sti.register;

import java.time.LocalDate;

/** A paper to be recorded, by number and date. */
record AddDocument(DocumentKind kind, String title, String number, LocalDate issuedOn, String issuer) {}

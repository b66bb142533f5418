package vn.hanoi.sti.explanation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days within which units may explain.
 *
 * @param opensOn first day, today or later
 * @param closesOn last day, included
 * @param notice what the units are told, e.g. the number of the letter
 */
@Schema(name = "OpenExplanationWindow")
record OpenWindow(
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @Size(max = 1000) String notice) {}

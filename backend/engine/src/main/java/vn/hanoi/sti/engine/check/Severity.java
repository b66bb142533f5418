package vn.hanoi.sti.engine.check;

/** How much a finding weighs: errors block handing in, warnings need a comment, hints do neither. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}

package vn.hanoi.sti.engine.conflict;

import java.util.List;
import java.util.Objects;

/** A person who may be asked to judge, with or without an account. */
public record Candidate(String name, List<Employment> employments, List<Tie> ties) {
    public Candidate {
        Objects.requireNonNull(name);
        employments = List.copyOf(employments);
        ties = List.copyOf(ties);
    }
}

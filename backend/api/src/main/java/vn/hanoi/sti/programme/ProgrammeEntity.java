package vn.hanoi.sti.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What only a programme has; the rest is the register's. */
@Entity
@Table(name = "programme")
class ProgrammeEntity {
    @Id
    private UUID id;

    private LocalDate firstEndsOn;

    @ElementCollection
    @CollectionTable(name = "programme_budget", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<BudgetLine> budget = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_product", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Product> products = new ArrayList<>();

    protected ProgrammeEntity() {}

    static ProgrammeEntity create(UUID id, SaveProgramme given) {
        var programme = new ProgrammeEntity();
        programme.id = id;
        programme.change(given);
        programme.plannedUntil(given.endsOn());
        return programme;
    }

    void change(SaveProgramme given) {
        budget.retainAll(given.budget());
        budget.addAll(given.budget());
        products.clear();
        products.addAll(given.products());
    }

    /** While it is being designed its planned end may still move freely. */
    void plannedUntil(LocalDate day) {
        firstEndsOn = day;
    }

    UUID id() {
        return id;
    }

    LocalDate firstEndsOn() {
        return firstEndsOn;
    }

    /** By year, then source. */
    List<BudgetLine> budget() {
        return budget.stream()
                .sorted(Comparator.comparing(BudgetLine::year).thenComparing(BudgetLine::source))
                .toList();
    }

    List<Product> products() {
        return List.copyOf(products);
    }
}

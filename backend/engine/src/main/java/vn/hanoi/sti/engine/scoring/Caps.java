package vn.hanoi.sti.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Finds the caps an organization's evaluation triggers. Which grade they leave is said by the rules. */
final class Caps {

    /** The indicator of CAP-07: assigned tasks completed. */
    static final String TASKS_COMPLETED = "O6-12";

    private static final Fraction LEAST_GROUP_PERCENT = Fraction.of(50);
    private static final Fraction LEAST_TASKS_PERCENT = Fraction.of(70);
    private static final Fraction MOST_WITHOUT_EVIDENCE_PERCENT = Fraction.of(20);
    private static final int SLIGHTLY_LATE = 10;
    private static final int LATE = 30;

    private final EvaluationInput input;
    private final List<Found> found = new ArrayList<>();

    private Caps(EvaluationInput input) {
        this.input = input;
    }

    /** A triggered cap and what triggered it. */
    record Found(TriggeredCap cap, Steps.Params because) {}

    /**
     * The caps triggered, in the order of the rules.
     *
     * @param indicators results of the indicators that are part of the evaluation
     * @param tasks      the indicator of CAP-07, when it is part of the evaluation
     */
    static List<Found> of(
            EvaluationInput input,
            List<IndicatorResult> indicators,
            List<GroupResult> groups,
            Optional<Indicator> tasks) {
        Caps caps = new Caps(input);
        caps.weakGroups(groups);
        caps.dossier();
        caps.irregularities();
        tasks.ifPresent(caps::tasksCompleted);
        caps.financialBreach();
        caps.withoutEvidence(indicators);
        return List.copyOf(caps.found);
    }

    private void weakGroups(List<GroupResult> groups) {
        List<String> weak = groups.stream()
                .filter(group -> group.percent().compareTo(LEAST_GROUP_PERCENT) < 0)
                .map(GroupResult::code)
                .toList();
        if (!weak.isEmpty()) {
            trigger(
                    CapCode.CAP_01,
                    "C",
                    Steps.params()
                            .text("groups", String.join(", ", weak))
                            .text("least", Exact.text(LEAST_GROUP_PERCENT)));
        }
    }

    private void dossier() {
        Dossier dossier = input.dossier().orElse(Dossier.UNSTATED);
        Steps.Params late = Steps.params().whole("daysLate", dossier.daysLate());
        if (dossier.missing()) {
            trigger(CapCode.CAP_04, "D", Steps.params().text("missing", "true"));
        } else if (dossier.daysLate() > LATE) {
            trigger(CapCode.CAP_04, "D", late);
        } else if (dossier.daysLate() > SLIGHTLY_LATE) {
            trigger(CapCode.CAP_03, "C", late);
        } else if (dossier.daysLate() > 0) {
            trigger(CapCode.CAP_02, "B", late);
        }
    }

    private void irregularities() {
        if (input.findings().falseData()) {
            trigger(CapCode.CAP_05, "D", Steps.params());
        }
        input.findings()
                .integrityBreach()
                .ifPresent(breach -> trigger(
                        CapCode.CAP_06,
                        breach == Irregularities.IntegrityBreach.REPEATED ? "D" : "C",
                        Steps.params().text("breach", breach.name())));
    }

    private void tasksCompleted(Indicator tasks) {
        Optional<Integer> year = input.lastDataYear();
        IndicatorValue value = input.values().get(tasks.code());
        Optional<Cell> cell = switch (value) {
            case null -> Optional.empty();
            case IndicatorValue.One one -> Optional.of(one.cell());
            case IndicatorValue.Yearly yearly -> year.map(last -> yearly.years().get(last));
        };
        switch (cell.orElse(Cell.NotReported.UNKNOWN)) {
            case Cell.NotReported owed ->
                trigger(CapCode.CAP_07, "C", Steps.params().year(year).text("notReported", "true"));
            case Cell.Reported reported -> {
                Combined measured = new Measurement(tasks.method(), new Steps()).measure(reported.figures(), year);
                if (measured instanceof Combined.Value tasksDone
                        && percent(tasks, tasksDone.value()).compareTo(LEAST_TASKS_PERCENT) < 0) {
                    trigger(
                            CapCode.CAP_07,
                            "C",
                            Steps.params()
                                    .year(year)
                                    .exact("value", percent(tasks, tasksDone.value()))
                                    .text("least", Exact.text(LEAST_TASKS_PERCENT)));
                }
            }
            case Cell.NotExisting none -> {}
            case Cell.NotApplicable none -> {}
        }
    }

    /** Bands measure a percentage already; targets and checklists measure a share. */
    private static Fraction percent(Indicator tasks, Fraction value) {
        return switch (tasks.method().name()) {
            case TARGET, CHECKLIST -> value.multiply(Exact.HUNDRED);
            default -> value;
        };
    }

    private void financialBreach() {
        if (input.findings().financialBreach()) {
            trigger(CapCode.CAP_08, "C", Steps.params());
        }
    }

    private void withoutEvidence(List<IndicatorResult> indicators) {
        Fraction without = weight(indicators.stream()
                .filter(indicator -> indicator.flags().contains(Flag.NO_EVIDENCE))
                .toList());
        Fraction whole = weight(indicators);
        if (whole.signum() == 0) {
            return;
        }
        Fraction percent = without.multiply(Exact.HUNDRED).divide(whole);
        if (percent.compareTo(MOST_WITHOUT_EVIDENCE_PERCENT) > 0) {
            trigger(
                    CapCode.CAP_09,
                    "C",
                    Steps.params().exact("percent", percent).text("most", Exact.text(MOST_WITHOUT_EVIDENCE_PERCENT)));
        }
    }

    private static Fraction weight(List<IndicatorResult> indicators) {
        return Exact.sum(indicators.stream()
                .flatMap(indicator -> indicator.effectiveWeight().stream())
                .toList());
    }

    private void trigger(CapCode cap, String atMost, Steps.Params because) {
        found.add(new Found(new TriggeredCap(cap, atMost, input.capsSetAside().contains(cap)), because));
    }
}

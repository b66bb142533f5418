package vn.hanoi.sti.engine.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds conflicts of interest. Pure. */
public final class Conflicts {
    private Conflicts() {}

    /**
     * Everything that is known to stand between this person and this evaluation.
     *
     * @param years how many years back an employment, a contract or a joint task still bars; older ones are told
     */
    public static Conflict between(Candidate candidate, Matter matter, int years, LocalDate today) {
        var since = today.minusYears(years);
        var reasons = new ArrayList<Conflict.Reason>();
        for (var employment : candidate.employments()) {
            employed(employment, matter, since, today, reasons);
            issued(employment, matter, today, reasons);
        }
        for (var tie : candidate.ties()) {
            if (is(tie.body(), tie.name(), matter.unit(), matter.unitName())) {
                reasons.add(tied(tie, since));
            }
        }
        for (var hand : matter.hands()) {
            reasons.add(bar(ConflictRule.valueOf(hand.name()), Map.of()));
        }
        for (var document : matter.documents()) {
            if (Names.holds(document.issuer(), candidate.name())) {
                reasons.add(bar(ConflictRule.EVIDENCE_ISSUED, title(document)));
            } else if (Names.holds(document.title(), candidate.name())) {
                reasons.add(told(ConflictRule.NAMED_IN_EVIDENCE, title(document)));
            }
        }
        for (var words : matter.declared()) {
            reasons.add(bar(ConflictRule.DECLARED, Map.of("text", words)));
        }
        return Conflict.of(reasons);
    }

    private static void employed(
            Employment employment, Matter matter, LocalDate since, LocalDate today, List<Conflict.Reason> reasons) {
        var lasts = employment.lasts(today);
        var recent = lasts || !employment.to().isBefore(since);
        if (is(employment.body(), employment.name(), matter.unit(), matter.unitName())) {
            var rule = lasts ? ConflictRule.EMPLOYED_NOW : ConflictRule.EMPLOYED_BEFORE;
            reasons.add(recent ? bar(rule, span(employment)) : told(rule, span(employment)));
        }
        for (var i = 0; i < matter.governing().size(); i++) {
            var body = matter.governing().get(i);
            if (!is(employment.body(), employment.name(), body.id(), body.name())) {
                continue;
            }
            if (i > 0) {
                // The city stands above everybody: alone it says too little to bar.
                if (lasts) {
                    reasons.add(told(ConflictRule.HIGHER_BODY_NOW, span(employment)));
                }
            } else if (lasts) {
                reasons.add(bar(ConflictRule.GOVERNING_BODY_NOW, span(employment)));
            } else if (recent) {
                reasons.add(told(ConflictRule.GOVERNING_BODY_BEFORE, span(employment)));
            }
        }
    }

    private static void issued(Employment employment, Matter matter, LocalDate today, List<Conflict.Reason> reasons) {
        // What the unit issues about itself is in every dossier; that its people work there is told above.
        if (!employment.lasts(today) || Names.same(employment.name(), matter.unitName())) {
            return;
        }
        matter.documents().stream()
                .filter(document -> Names.same(document.issuer(), employment.name()))
                .findFirst()
                .ifPresent(document -> reasons.add(told(
                        ConflictRule.EVIDENCE_ISSUED_BY_EMPLOYER,
                        Map.of("body", employment.name(), "title", document.title()))));
    }

    private static Conflict.Reason tied(Tie tie, LocalDate since) {
        var params = new java.util.HashMap<String, String>();
        params.put("body", tie.name());
        params.put("to", text(tie.to()));
        params.put("note", tie.note());
        var recent = tie.to() == null || !tie.to().isBefore(since);
        return switch (tie.kind()) {
            case FAMILY -> bar(ConflictRule.FAMILY, params);
            case OTHER -> bar(ConflictRule.OTHER_INTEREST, params);
            case CONTRACT -> recent ? bar(ConflictRule.CONTRACT, params) : told(ConflictRule.CONTRACT, params);
            case JOINT_TASK -> recent ? bar(ConflictRule.JOINT_TASK, params) : told(ConflictRule.JOINT_TASK, params);
        };
    }

    /** By id where both have one: names change, bodies are told apart by more than their names. */
    private static boolean is(String id, String name, String otherId, String otherName) {
        return id != null ? id.equals(otherId) : Names.same(name, otherName);
    }

    private static Map<String, String> span(Employment employment) {
        var params = new java.util.HashMap<String, String>();
        params.put("body", employment.name());
        params.put("from", text(employment.from()));
        params.put("to", text(employment.to()));
        return params;
    }

    private static Map<String, String> title(Matter.Document document) {
        return Map.of("title", document.title());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Conflict.Reason bar(ConflictRule rule, Map<String, String> params) {
        return new Conflict.Reason(rule, ConflictLevel.BAR, params);
    }

    private static Conflict.Reason told(ConflictRule rule, Map<String, String> params) {
        return new Conflict.Reason(rule, ConflictLevel.DISCLOSE, params);
    }
}

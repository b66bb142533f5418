package vn.hanoi.sti.passport;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.sti.collection.StepView;
import vn.hanoi.sti.criteria.ScoringView;
import vn.hanoi.sti.criteria.ScoringView.BandView;

/** Says the engine's steps and an indicator's rule in the sentences of the screens. */
final class Sentences {
    /** Names, years and codes are no quantities: 2025 stays 2025. */
    private static final Set<String> NAMES =
            Set.of("year", "years", "group", "groups", "code", "cap", "grade", "next", "atMost", "levels", "type");

    private static final Set<String> GRADES = Set.of("grade", "next", "atMost");

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** The sentence of one step; rule and values plainly where there is none for it. */
    String step(StepView step) {
        var given = step.params();
        var written = new HashMap<String, String>();
        given.forEach((key, value) -> written.put(key, NAMES.contains(key) ? value : Words.written(value)));
        written.computeIfPresent("reason", (key, value) -> words.word("reason." + given.get(key), value));
        // Letters are said as they are; the grades of other kinds than organizations are words.
        for (var key : GRADES) {
            written.computeIfPresent(
                    key, (name, value) -> value.length() == 1 ? value : words.word("grade." + value, value));
        }
        written.computeIfPresent("type", (key, value) -> words.word("output." + given.get(key), value));
        if (step.rule().equals("WEIGHT_BLEND")) {
            written.put("blend", blend(given));
        }
        var sentence = sentence(step.rule(), given);
        if (sentence.isEmpty()) {
            return step.rule()
                    + written.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> " · " + entry.getKey() + " = " + entry.getValue())
                            .collect(Collectors.joining());
        }
        var text = Words.fill(sentence.get(), written);
        return given.containsKey("year") && Set.of("YEAR_VALUE", "OUTPUT").contains(step.rule())
                ? Words.fill(
                        words.word("rule.inYear", "{{year}}: {{text}}"),
                        Map.of("year", written.get("year"), "text", text))
                : text;
    }

    /** How an indicator is scored, with its bands. */
    String rule(ScoringView scoring) {
        var kind = scoring.change() != null
                ? scoring.change().name()
                : scoring.direction() != null ? scoring.direction().name() : "plain";
        var base = "scoring." + scoring.method().name() + ".";
        var text = Words.fill(
                words.find(base + kind)
                        .or(() -> words.find(base + "plain"))
                        .orElse(scoring.method().name()),
                Map.of(
                        "perFte",
                        scoring.perFte() == null
                                ? "1"
                                : Words.written(scoring.perFte().toString()),
                        "peers",
                        String.valueOf(scoring.minimumPeers())));
        var years = scoring.aggregation() == null
                ? ""
                : " " + words.word("scoring.years." + scoring.aggregation().name(), "");
        var bands = scoring.bands() == null
                ? ""
                : scoring.bands().stream().map(this::band).collect(Collectors.joining("; ", " Các khoảng: ", "."));
        return text + years + bands;
    }

    private String band(BandView band) {
        var low = band.from() == null
                ? ""
                : Words.fill(
                        words.word(band.fromInclusive() ? "scoring.band.from" : "scoring.band.above", ""),
                        Map.of("from", Words.written(band.from())));
        var high = band.upTo() == null
                ? ""
                : Words.fill(
                        words.word(band.inclusive() ? "scoring.band.upTo" : "scoring.band.below", ""),
                        Map.of("upTo", Words.written(band.upTo())));
        var range = (low + " " + high).strip();
        return (range.isEmpty() ? words.word("scoring.band.all", "") : range) + ": " + Words.written(band.percent())
                + "%";
    }

    /** A sentence may differ by form of the value, by reason, by cap, by where weight went, or by kind of band. */
    private Optional<String> sentence(String rule, Map<String, String> given) {
        var base = rule.equals("YEAR_VALUE") ? "rule.VALUE" : "rule." + rule;
        var computed = given.containsKey("value") || given.containsKey("valueShown");
        var variants = rule.endsWith("VALUE") && !computed
                ? Stream.<String>empty()
                : Stream.of("form", "because", "reason", "cap", "scope").map(given::get);
        var from = given.get("from") != null;
        var upTo = given.get("upTo") != null;
        var band = from ? (upTo ? "between" : "above") : upTo ? "below" : "all";
        var keys = Stream.concat(
                variants.filter(name -> name != null && !name.isEmpty()).map(name -> base + "." + name),
                Stream.of(base + "." + band, base + ".other", base));
        return keys.map(words::find).flatMap(Optional::stream).findFirst();
    }

    private String blend(Map<String, String> given) {
        return given.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("weight"))
                .map(entry -> words.word("function." + entry.getKey(), entry.getKey()) + " "
                        + Stream.of(entry.getValue().split("×"))
                                .map(Words::written)
                                .collect(Collectors.joining(" × ")))
                .collect(Collectors.joining("; "));
    }
}

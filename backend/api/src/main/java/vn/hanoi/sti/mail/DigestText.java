package vn.hanoi.sti.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A digest as a mail: subject, plain text and simple HTML that say the same. Pure. */
final class DigestText {
    /** More of one section than this is counted, not listed. */
    static final int LISTED = 40;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DigestWords words;
    private final String site;

    /** @param site address of the SPA, without a slash at its end */
    DigestText(DigestWords words, String site) {
        this.words = words;
        this.site = site;
    }

    /** A mail. */
    record Mail(String subject, String text, String html) {}

    private record Section(String title, List<Line> lines, int more) {}

    private record Line(String what, String when, String clause, String link) {}

    Mail of(Digest digest, String displayName, LocalDate today) {
        var sections = new ArrayList<Section>();
        section(sections, "late", digest.late(), today);
        section(sections, "soon", digest.soon(), today);
        section(sections, "fresh", digest.fresh(), today);
        if (!digest.notices().isEmpty()) {
            var lines = digest.notices().stream()
                    .limit(LISTED)
                    .map(notice ->
                            new Line(words.of("notice." + notice.kind()), null, null, site + "/thong-bao?unread=true"))
                    .toList();
            sections.add(new Section(
                    words.of("section.notices", digest.notices().size()),
                    lines,
                    digest.notices().size() - lines.size()));
        }
        var hello = words.of("hello", displayName);
        var intro = words.of("intro", DAY.format(today));
        return new Mail(subject(digest), text(hello, intro, sections), html(hello, intro, sections));
    }

    private String subject(Digest digest) {
        var parts = new ArrayList<String>();
        count(parts, "subject.late", digest.late().size());
        count(parts, "subject.soon", digest.soon().size());
        count(parts, "subject.fresh", digest.fresh().size());
        count(parts, "subject.notices", digest.notices().size());
        return words.of("subject", String.join(", ", parts));
    }

    private void count(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.of(key, count));
        }
    }

    private void section(List<Section> sections, String name, List<Owed> owed, LocalDate today) {
        if (!owed.isEmpty()) {
            var lines = owed.stream().limit(LISTED).map(one -> line(one, today)).toList();
            sections.add(new Section(words.of("section." + name, owed.size()), lines, owed.size() - lines.size()));
        }
    }

    private Line line(Owed one, LocalDate today) {
        var what = words.of("do." + one.kind());
        return new Line(
                one.name() == null ? what : words.of("about", what, one.name()),
                one.last() == null ? null : when(one.last(), today),
                one.clause() == null
                        ? null
                        : words.of(
                                "clause", one.clause().article(), one.clause().document()),
                site + one.path());
    }

    private String when(LocalDate last, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, last);
        var day = DAY.format(last);
        return left < 0
                ? words.of("when.late", day, -left)
                : left == 0 ? words.of("when.today", day) : words.of("when.left", day, left);
    }

    private String text(String hello, String intro, List<Section> sections) {
        var text = new StringBuilder(hello).append("\n\n").append(intro).append('\n');
        for (var section : sections) {
            text.append("\n== ").append(section.title()).append(" ==\n");
            for (var line : section.lines()) {
                text.append("\n- ").append(line.what()).append('\n');
                if (line.when() != null) {
                    text.append("  ").append(line.when()).append('\n');
                }
                if (line.clause() != null) {
                    text.append("  ").append(line.clause()).append('\n');
                }
                text.append("  ").append(line.link()).append('\n');
            }
            if (section.more() > 0) {
                text.append('\n').append(words.of("more", section.more())).append('\n');
            }
        }
        return text.append("\n--\n")
                .append(words.of("footer"))
                .append('\n')
                .append(preferences())
                .append('\n')
                .toString();
    }

    private String html(String hello, String intro, List<Section> sections) {
        var html = new StringBuilder("<!doctype html><html lang=\"")
                .append(words.of("lang"))
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\"></head>")
                .append("<body style=\"margin:0;padding:16px;font:16px/1.5 Arial,sans-serif\">")
                .append("<div style=\"max-width:640px;margin:0 auto\"><p>")
                .append(escaped(hello))
                .append("</p><p>")
                .append(escaped(intro))
                .append("</p>");
        for (var section : sections) {
            html.append("<h2 style=\"font-size:18px;margin:24px 0 8px\">")
                    .append(escaped(section.title()))
                    .append("</h2><ul style=\"padding-left:20px;margin:0\">");
            for (var line : section.lines()) {
                html.append("<li style=\"margin:0 0 12px\"><a href=\"")
                        .append(escaped(line.link()))
                        .append("\">")
                        .append(escaped(line.what()))
                        .append("</a>");
                small(html, line.when(), "font-weight:bold");
                small(html, line.clause(), "font-size:14px");
                html.append("</li>");
            }
            html.append("</ul>");
            if (section.more() > 0) {
                html.append("<p>")
                        .append(escaped(words.of("more", section.more())))
                        .append("</p>");
            }
        }
        return html.append("<hr style=\"margin:24px 0 8px\"><p style=\"font-size:14px\">")
                .append(escaped(words.of("footer")))
                .append(" <a href=\"")
                .append(escaped(preferences()))
                .append("\">")
                .append(escaped(words.of("preferences")))
                .append("</a></p></div></body></html>")
                .toString();
    }

    private static void small(StringBuilder html, String words, String style) {
        if (words != null) {
            html.append("<br><span style=\"")
                    .append(style)
                    .append("\">")
                    .append(escaped(words))
                    .append("</span>");
        }
    }

    private String preferences() {
        return site + "/thu-nhac";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package vn.hanoi.sti.content;

import java.nio.charset.StandardCharsets;

/** The header that names a download, in the form of RFC 6266 with RFC 8187 for letters beyond ASCII. */
final class ContentDisposition {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    static String of(boolean inline, String fileName) {
        return (inline ? "inline" : "attachment") + "; filename=\"" + ascii(fileName) + "\"; filename*=UTF-8''"
                + encoded(fileName);
    }

    private static String ascii(String name) {
        var text = new StringBuilder();
        name.codePoints()
                .forEach(c -> text.append(c < 0x20 || c > 0x7e || c == '"' || c == '\\' || c == '%' ? '_' : (char) c));
        return text.toString();
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (var part : name.getBytes(StandardCharsets.UTF_8)) {
            var letter = part >= '0' && part <= '9' || part >= 'A' && part <= 'Z' || part >= 'a' && part <= 'z';
            if (letter || PLAIN.indexOf(part) >= 0) {
                text.append((char) part);
            } else {
                text.append('%').append(String.format("%02X", part));
            }
        }
        return text.toString();
    }
}

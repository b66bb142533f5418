package vn.hanoi.sti.feed;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: escaped, and folded at 75 octets without cutting a letter in two. */
final class IcsText {
    private static final int LINE_OCTETS = 75;
    private static final String END = "\r\n";
    private final StringBuilder text = new StringBuilder();

    /** A property whose value is as it must be written already. */
    IcsText line(String name, String value) {
        var octets = 0;
        var content = name + ":" + value;
        for (var i = 0; i < content.length(); ) {
            var letter = content.codePointAt(i);
            var written = Character.toString(letter);
            var size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(written);
            octets += size;
            i += Character.charCount(letter);
        }
        text.append(END);
        return this;
    }

    /** A property that holds text. */
    IcsText words(String name, String value) {
        return line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\n")
                        .replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

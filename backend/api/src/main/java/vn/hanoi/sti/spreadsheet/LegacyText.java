package vn.hanoi.sti.spreadsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Vietnamese in one of the encodings from before Unicode, which shows as nonsense without its font. Told by the font's
 * name where there is one, else by what the letters look like; never by a single odd character.
 *
 * @param encoding {@code TCVN3} or {@code VNI}
 * @param decoded what the text most likely says
 */
public record LegacyText(String encoding, String decoded) {
    /** Letters that only composed Vietnamese has: where one stands, the text is Unicode already. */
    private static final Pattern MODERN = Pattern.compile("[ăĂđĐĩĨũŨơƠưƯ\\u1EA0-\\u1EF9]");

    private static final String TCVN3_CODES =
            "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦";
    private static final String TCVN3_LETTERS =
            "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ";
    private static final Map<Character, Character> TCVN3 = pairs();
    /** Signs that no language writes inside a word. */
    private static final Pattern TCVN3_SIGN =
            Pattern.compile("[a-zA-Z][¸µ¶·¹¨¾»¼½©®ª«¬\u00ad¡¢§£¤¥¦]|[¸µ¶·¹¨¾»¼½©®ª«¬\u00ad¡¢§£¤¥¦][a-zA-Z]");
    /** A vowel followed by a mark that Vietnamese never writes after one. */
    private static final Pattern VNI_SIGN =
            Pattern.compile("[aeouyAEOUYôöÔÖ][øûïåäëüØÛÏÅÄËÜ]|[ñÑ][aeiouyöôAEIOUYÖÔ]|ö[ùøûõïn]");

    private static final Map<String, String> VNI_MARKS = Map.ofEntries(
            Map.entry("ù", "\u0301"),
            Map.entry("ø", "\u0300"),
            Map.entry("û", "\u0309"),
            Map.entry("õ", "\u0303"),
            Map.entry("ï", "\u0323"),
            Map.entry("â", "\u0302"),
            Map.entry("á", "\u0302\u0301"),
            Map.entry("à", "\u0302\u0300"),
            Map.entry("å", "\u0302\u0309"),
            Map.entry("ã", "\u0302\u0303"),
            Map.entry("ä", "\u0302\u0323"),
            Map.entry("ê", "\u0306"),
            Map.entry("é", "\u0306\u0301"),
            Map.entry("è", "\u0306\u0300"),
            Map.entry("ú", "\u0306\u0309"),
            Map.entry("ü", "\u0306\u0303"),
            Map.entry("ë", "\u0306\u0323"));
    private static final Map<Character, String> VNI_LETTERS =
            Map.of('ö', "ư", 'Ö', "Ư", 'ô', "ơ", 'Ô', "Ơ", 'ñ', "đ", 'Ñ', "Đ", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị", 'î', "ỵ");

    private static final int ENOUGH = 2;

    /**
     * What the text is in; empty for a text that is Unicode, or too short to tell.
     *
     * @param font name of the cell's font, null when unknown
     */
    public static Optional<LegacyText> detect(String text, String font) {
        if (MODERN.matcher(text).find() || text.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        var name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn") || hits(TCVN3_SIGN, text) >= ENOUGH) {
            return Optional.of(new LegacyText("TCVN3", tcvn3(text)));
        }
        if (name.startsWith("vni-") || hits(VNI_SIGN, text) >= ENOUGH) {
            return Optional.of(new LegacyText("VNI", vni(text)));
        }
        return Optional.empty();
    }

    private static long hits(Pattern sign, String text) {
        return sign.matcher(text).results().count();
    }

    private static String tcvn3(String text) {
        var decoded = new StringBuilder();
        text.chars().forEach(c -> decoded.append(TCVN3.getOrDefault((char) c, (char) c)));
        return decoded.toString();
    }

    /** A mark belongs to the vowel before it; without one it stands for itself. */
    private static String vni(String text) {
        var decoded = new StringBuilder();
        for (var c : text.toCharArray()) {
            var mark = VNI_MARKS.get(String.valueOf(Character.toLowerCase(c)));
            if (mark != null
                    && !decoded.isEmpty()
                    && "aeouyơưAEOUYƠƯ".indexOf(decoded.charAt(decoded.length() - 1)) >= 0) {
                decoded.append(mark);
            } else {
                decoded.append(VNI_LETTERS.getOrDefault(c, String.valueOf(c)));
            }
        }
        return java.text.Normalizer.normalize(decoded, java.text.Normalizer.Form.NFC);
    }

    private static Map<Character, Character> pairs() {
        var pairs = new HashMap<Character, Character>();
        for (var i = 0; i < TCVN3_CODES.length(); i++) {
            pairs.put(TCVN3_CODES.charAt(i), TCVN3_LETTERS.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}

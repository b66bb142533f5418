package vn.hanoi.sti.demo.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file with its fields, as {@code multipart/form-data}.
 *
 * @param fields text fields by name; null values are left out
 */
public record Upload(Map<String, String> fields, String fileName, String mediaType, byte[] content) {
    private static final String LINE = "\r\n";

    byte[] encode(String boundary) {
        var out = new ByteArrayOutputStream(content.length + 2048);
        fields.forEach((name, value) -> {
            if (value != null) {
                text(
                        out,
                        "--" + boundary + LINE + "Content-Disposition: form-data; name=\"" + name + "\"" + LINE
                                + "Content-Type: text/plain; charset=UTF-8" + LINE + LINE + value + LINE);
            }
        });
        text(
                out,
                "--" + boundary + LINE + "Content-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\""
                        + LINE + "Content-Type: " + mediaType + LINE + LINE);
        out.writeBytes(content);
        text(out, LINE + "--" + boundary + "--" + LINE);
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

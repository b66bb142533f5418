package vn.hanoi.sti.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Reads the headers of the tus protocol. */
final class TusHeaders {
    static final String VERSION = "1.0.0";

    private TusHeaders() {}

    /** @throws Problem 400 for anything but a plain number */
    static long bytes(String header, String text) {
        if (text == null || !text.matches("\\d{1,15}")) {
            throw Problem.unreadable("request.header.invalid", header + " must be a number of bytes.")
                    .withErrors(List.of(ProblemError.at("#header/" + header, "request.header.invalid")));
        }
        return Long.parseLong(text);
    }

    /** The metadata's {@code filename}, which the protocol writes in Base64. */
    static String fileName(String metadata) {
        try {
            return metadata == null
                    ? null
                    : Arrays.stream(metadata.split(","))
                            .map(pair -> pair.strip().split(" "))
                            .filter(pair -> pair.length == 2 && pair[0].equals("filename"))
                            .map(pair -> new String(Base64.getDecoder().decode(pair[1]), StandardCharsets.UTF_8))
                            .findFirst()
                            .orElse(null);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}

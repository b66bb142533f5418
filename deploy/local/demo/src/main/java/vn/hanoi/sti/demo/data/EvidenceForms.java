package vn.hanoi.sti.demo.data;

import java.util.Map;

/**
 * How evidence files are titled and how figures are named in them.
 *
 * @param documents by indicator code
 * @param figures words for the members of a value
 * @param outputs words for the types of outputs
 */
public record EvidenceForms(Map<String, Form> documents, Map<String, String> figures, Map<String, String> outputs) {
    /** @param issuer who issued it; {@code {organization}} stands for the organization itself */
    public record Form(String title, String issuer) {}
}

package vn.hanoi.sti.demo.pdf;

import java.util.LinkedHashMap;
import vn.hanoi.sti.demo.api.Upload;

/**
 * A document that an organization hands in for an indicator.
 *
 * @param number of the document, marked as illustrative
 * @param page where the indicator's figures stand, from 1
 */
public record EvidenceFile(
        String indicator,
        String title,
        String issuer,
        String number,
        String issuedOn,
        String periodFrom,
        String periodTo,
        int page,
        String fileName,
        Paper paper) {

    /** As the API takes it. */
    public Upload toUpload() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("issuer", issuer);
        fields.put("number", number);
        fields.put("issuedOn", issuedOn);
        fields.put("periodFrom", periodFrom);
        fields.put("periodTo", periodTo);
        fields.put("indicatorCode", indicator);
        fields.put("page", Integer.toString(page));
        return new Upload(fields, fileName, "application/pdf", PaperPrinter.print(paper));
    }
}

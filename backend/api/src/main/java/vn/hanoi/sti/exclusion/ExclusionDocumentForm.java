package vn.hanoi.sti.exclusion;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The one part of an upload. */
public class ExclusionDocumentForm {
    @RestForm("file")
    @Schema(implementation = ExclusionDocumentForm.Bytes.class, required = true)
    public FileUpload file;

    /** A file in the contract. */
    @Schema(type = SchemaType.STRING, format = "binary")
    interface Bytes {}
}

package vn.hanoi.sti.budget;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The one part of an upload. */
public class BudgetFileForm {
    @RestForm("file")
    @Schema(implementation = BudgetFileForm.Bytes.class, required = true)
    public FileUpload file;

    /** A file in the contract. */
    @Schema(name = "BudgetFileBytes", type = SchemaType.STRING, format = "binary")
    interface Bytes {}
}

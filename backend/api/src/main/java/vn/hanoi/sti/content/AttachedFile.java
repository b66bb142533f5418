package vn.hanoi.sti.content;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;

/** A kept file as a record carries it: what it is, and by whom and when it was brought. Never changed. */
@Embeddable
public class AttachedFile {
    private String sha256;
    private String fileName;
    private String mediaType;
    private long size;
    private UUID uploadedBy;
    private String uploadedByName;
    private Instant uploadedAt;

    protected AttachedFile() {}

    public static AttachedFile of(StoredFile file, Viewer by, Instant at) {
        var attached = new AttachedFile();
        attached.sha256 = file.sha256();
        attached.fileName = file.fileName();
        attached.mediaType = file.mediaType();
        attached.size = file.size();
        attached.uploadedBy = by.personId();
        attached.uploadedByName = by.displayName();
        attached.uploadedAt = at;
        return attached;
    }

    public StoredFile stored() {
        return new StoredFile(sha256, size, fileName, mediaType);
    }
}

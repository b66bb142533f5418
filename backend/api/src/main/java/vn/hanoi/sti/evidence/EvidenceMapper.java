package vn.hanoi.sti.evidence;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Entities to views; never the other way. */
@Mapper
interface EvidenceMapper {
    @Mapping(target = "documentId", source = "document.id")
    @Mapping(target = "title", source = "document.title")
    @Mapping(target = "issuer", source = "document.issuer")
    @Mapping(target = "number", source = "document.number")
    @Mapping(target = "issuedOn", source = "document.issuedOn")
    @Mapping(target = "periodFrom", source = "document.periodFrom")
    @Mapping(target = "periodTo", source = "document.periodTo")
    @Mapping(target = "revisionId", source = "newest.id")
    @Mapping(target = "revision", source = "newest.revision")
    @Mapping(target = "fileName", source = "newest.fileName")
    @Mapping(target = "mediaType", source = "newest.mediaType")
    @Mapping(target = "size", source = "newest.size")
    @Mapping(target = "sha256", source = "newest.sha256")
    @Mapping(target = "uploadedByName", source = "newest.uploadedByName")
    @Mapping(target = "uploadedAt", source = "newest.uploadedAt")
    @Mapping(target = "revisions", source = "document.revisions")
    @Mapping(target = "links", source = "links")
    @Mapping(target = "allowedActions", source = "allowedActions")
    EvidenceView document(
            EvidenceDocumentEntity document,
            EvidenceRevisionEntity newest,
            List<LinkView> links,
            List<String> allowedActions);

    @Mapping(target = "revisionId", source = "id")
    EvidenceView.RevisionView revision(EvidenceRevisionEntity revision);

    @Mapping(target = "revisionId", source = "link.revision.id")
    @Mapping(target = "allowedActions", source = "allowedActions")
    LinkView link(EvidenceLinkEntity link, List<String> allowedActions);
}

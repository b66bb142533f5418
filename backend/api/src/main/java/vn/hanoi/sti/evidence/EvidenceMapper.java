package vn.hanoi.sti.evidence;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Entities to views; never the other way. */
@Mapper
interface EvidenceMapper {
    @Mapping(target = "documentId", source = "document.id")
    @Mapping(target = "title", source = "known.title")
    @Mapping(target = "issuer", source = "known.issuer")
    @Mapping(target = "number", source = "known.number")
    @Mapping(target = "issuedOn", source = "known.issuedOn")
    @Mapping(target = "periodFrom", source = "known.periodFrom")
    @Mapping(target = "periodTo", source = "known.periodTo")
    @Mapping(target = "validFrom", source = "known.validFrom")
    @Mapping(target = "validTo", source = "known.validTo")
    @Mapping(target = "confidentiality", source = "known.confidentiality")
    @Mapping(target = "particularsVersion", expression = "java(document.known().getVersion())")
    @Mapping(target = "contentVisible", source = "contentVisible")
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
            Particulars known,
            EvidenceRevisionEntity newest,
            boolean contentVisible,
            List<LinkView> links,
            List<String> allowedActions);

    @Mapping(target = "revisionId", source = "id")
    EvidenceView.RevisionView revision(EvidenceRevisionEntity revision);

    @Mapping(target = "revisionId", source = "link.revision.id")
    @Mapping(target = "revision", source = "link.revision.revision")
    @Mapping(target = "newerRevision", expression = "java(link.hasNewerRevision())")
    @Mapping(target = "page", source = "pin.page")
    @Mapping(target = "region", source = "pin.region")
    @Mapping(target = "quote", source = "pin.quote")
    @Mapping(target = "findings", source = "findings")
    @Mapping(target = "allowedActions", source = "allowedActions")
    LinkView link(EvidenceLinkEntity link, Pin pin, List<String> findings, List<String> allowedActions);
}

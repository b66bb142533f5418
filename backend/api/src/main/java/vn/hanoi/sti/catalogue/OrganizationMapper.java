package vn.hanoi.sti.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.hanoi.sti.catalogue.OrganizationView.OrganizationNameView;
import vn.hanoi.sti.catalogue.OrganizationView.SuccessionView;

/** Entities of the register to views; never the other way. */
@Mapper
interface OrganizationMapper {
    @Mapping(target = "governingBodyName", source = "governingBodyName")
    @Mapping(target = "functions", expression = "java(organization.shares().list())")
    @Mapping(target = "mainFunction", expression = "java(organization.shares().main())")
    @Mapping(target = "active", expression = "java(organization.existsOn(today))")
    OrganizationRow row(OrganizationEntity organization, String governingBodyName, @Context LocalDate today);

    @Mapping(target = "governingBodyName", source = "governingBodyName")
    @Mapping(target = "functions", expression = "java(organization.shares().list())")
    @Mapping(target = "mainFunction", expression = "java(organization.shares().main())")
    @Mapping(target = "active", expression = "java(organization.existsOn(today))")
    @Mapping(target = "identifiers", expression = "java(organization.identifiers())")
    @Mapping(target = "registration", expression = "java(organization.registration())")
    @Mapping(target = "names", source = "names")
    @Mapping(target = "successions", source = "successions")
    @Mapping(target = "allowedActions", source = "allowedActions")
    OrganizationView view(
            OrganizationEntity organization,
            String governingBodyName,
            List<OrganizationNameEntity> names,
            List<SuccessionEntity> successions,
            List<OrganizationAction> allowedActions,
            @Context LocalDate today);

    OrganizationNameView name(OrganizationNameEntity name);

    @Mapping(target = "predecessorId", source = "predecessor.id")
    @Mapping(target = "successorId", source = "successor.id")
    @Mapping(target = "successorName", source = "successor.nameVi")
    @Mapping(target = "on", source = "happenedOn")
    SuccessionView succession(SuccessionEntity succession);

    default String text(BigDecimal decimal) {
        return decimal == null ? null : decimal.stripTrailingZeros().toPlainString();
    }

    /** What a yearly list takes over of an organization. */
    default ListedObject listed(OrganizationEntity organization, String governingBodyName) {
        return new ListedObject(
                organization.getId(),
                null,
                organization.getAgencyId(),
                organization.getCode(),
                organization.getNameVi(),
                organization.getNameEn(),
                organization.getGoverningBodyId(),
                governingBodyName,
                organization.shares().asText(),
                organization.getFoundedOn(),
                null);
    }
}

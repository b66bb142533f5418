package vn.hanoi.sti.agency;

import java.time.LocalDate;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Entities to views; never the other way. */
@Mapper
interface AgencyMapper {
    @Mapping(target = "parentId", source = "parent.id")
    @Mapping(target = "parentName", source = "parent.nameVi")
    @Mapping(target = "active", expression = "java(agency.isActiveOn(today))")
    AgencyRow row(AgencyEntity agency, @Context LocalDate today);

    @Mapping(target = "parentId", source = "agency.parent.id")
    @Mapping(target = "parentName", source = "agency.parent.nameVi")
    @Mapping(target = "active", expression = "java(agency.isActiveOn(today))")
    @Mapping(target = "members", source = "members")
    @Mapping(target = "allowedActions", source = "allowedActions")
    AgencyView view(
            AgencyEntity agency, List<MemberView> members, List<String> allowedActions, @Context LocalDate today);

    @Mapping(target = "membershipId", source = "id")
    @Mapping(target = "personId", source = "person.id")
    @Mapping(target = "displayName", source = "person.displayName")
    MemberView member(MembershipEntity membership);

    @Mapping(target = "agencyId", source = "agency.id")
    @Mapping(target = "agencyName", source = "agency.nameVi")
    MembershipView membership(MembershipEntity membership);

    PersonRow person(PersonEntity person);

    @Mapping(target = "agencyId", source = "agency.id")
    @Mapping(target = "agencyName", source = "agency.nameVi")
    @Mapping(target = "agencyKind", source = "agency.kind")
    MeView.OwnMembership own(MembershipEntity membership);
}

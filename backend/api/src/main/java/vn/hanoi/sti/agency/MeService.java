package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.shared.security.CurrentActor;
import vn.hanoi.sti.shared.time.Moments;

/** Answers "who am I here". */
@ApplicationScoped
class MeService {
    private final Viewers viewers;
    private final PersonRepository people;
    private final SignIn signIn;
    private final AgencyMapper mapper;
    private final CurrentActor actor;
    private final Moments moments;
    private final boolean demo;

    MeService(
            Viewers viewers,
            PersonRepository people,
            SignIn signIn,
            AgencyMapper mapper,
            CurrentActor actor,
            Moments moments,
            @ConfigProperty(name = "sti.demo") boolean demo) {
        this.viewers = viewers;
        this.people = people;
        this.signIn = signIn;
        this.mapper = mapper;
        this.actor = actor;
        this.moments = moments;
        this.demo = demo;
    }

    @Transactional
    MeView me() {
        var viewer = viewers.current();
        var today = moments.today();
        people.findById(viewer.personId()).signedInAs(actor.username());
        signIn.remember(viewer.personId(), actor.roles());
        var memberships = people.membershipsOn(viewer.personId(), moments.actualToday()).stream()
                .map(mapper::own)
                .toList();
        return new MeView(
                viewer.personId(),
                actor.subject(),
                actor.username(),
                viewer.displayName(),
                actor.roles(),
                viewer.permissions(),
                memberships,
                demo,
                today,
                moments.actualToday(),
                Moments.ZONE.getId());
    }
}

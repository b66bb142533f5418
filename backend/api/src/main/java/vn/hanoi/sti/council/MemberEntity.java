package vn.hanoi.sti.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** A seat that an expert holds or held; who comes back takes another. */
@Entity
@Table(name = "council_member")
class MemberEntity {
    @Id
    private UUID id;

    private UUID councilId;
    private UUID expertId;
    private int seat;

    @Enumerated(EnumType.STRING)
    private CouncilRole role;

    private Instant joinedAt;
    private Instant endedAt;
    private String endReason;

    protected MemberEntity() {}

    static MemberEntity create(UUID councilId, SeatMember said, int seat, Instant at) {
        var member = new MemberEntity();
        member.id = Ids.next();
        member.councilId = councilId;
        member.expertId = said.expertId();
        member.seat = seat;
        member.role = said.role();
        member.joinedAt = at;
        return member;
    }

    void end(String reason, Instant at) {
        endedAt = at;
        endReason = reason;
    }

    Councils.Seat fact() {
        return new Councils.Seat(id, councilId, expertId, seat, role);
    }

    public UUID getId() {
        return id;
    }

    public UUID getCouncilId() {
        return councilId;
    }

    public UUID getExpertId() {
        return expertId;
    }

    public int getSeat() {
        return seat;
    }

    public CouncilRole getRole() {
        return role;
    }

    public Instant getJoinedAt() {
        return joinedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getEndReason() {
        return endReason;
    }
}

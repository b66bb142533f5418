package vn.hanoi.sti.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.problem.Problem;

/** Campaigns by name, for rooms that look at them as a whole. Runs in the caller's transaction. */
@ApplicationScoped
public class Campaigns {
    private final CampaignRepository campaigns;

    Campaigns(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * A campaign.
     *
     * @param kind what it evaluates, as its yearly list says
     * @param official false while the criteria set is illustrative
     */
    public record Named(UUID id, int year, String kind, String nameVi, boolean official) {
        static Named of(CampaignEntity campaign) {
            return new Named(
                    campaign.getId(),
                    campaign.getListYear(),
                    campaign.getKind(),
                    campaign.getNameVi(),
                    campaign.isOfficial());
        }
    }

    /** @throws Problem 404 for one of which the viewer sees nothing */
    public Named visible(UUID id, Viewer viewer) {
        return campaigns.visible(id, viewer).map(Named::of).orElseThrow(Problem::notFound);
    }

    /** Those of a year of which the viewer sees something, by kind and name. */
    public List<Named> visibleOfYear(int year, Viewer viewer) {
        return campaigns.visibleOfYear(year, viewer).stream().map(Named::of).toList();
    }

    /** Those that evaluate this kind and of which the viewer sees something, newest first. */
    public List<Named> visibleOfKind(String kind, Viewer viewer) {
        return campaigns.visibleOfKind(kind, viewer).stream().map(Named::of).toList();
    }
}

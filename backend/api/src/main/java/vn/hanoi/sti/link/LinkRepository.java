package vn.hanoi.sti.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Links. Row-level security shows those of which the viewer may see both ends. */
@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<ObjectLinkEntity, UUID> {}

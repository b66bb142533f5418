package vn.hanoi.sti.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What other rooms may ask about methods. Runs in the caller's transaction and row scope. */
@ApplicationScoped
public class Methods {
    private final MethodRepository methods;

    Methods(MethodRepository methods) {
        this.methods = methods;
    }

    /** The choices that stand, by evaluation; absent where nobody has chosen: the campaign's then. */
    public Map<UUID, ReviewMethod> standing(Collection<UUID> evaluations) {
        return methods.standing(evaluations);
    }
}

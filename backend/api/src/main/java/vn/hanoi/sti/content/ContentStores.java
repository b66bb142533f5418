package vn.hanoi.sti.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the store by configuration. */
@ApplicationScoped
class ContentStores {
    @Produces
    @ApplicationScoped
    ContentStore store(@ConfigProperty(name = "sti.content.folder") Path folder) {
        return new FolderContentStore(folder);
    }
}

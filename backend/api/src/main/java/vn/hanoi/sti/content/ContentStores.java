package vn.hanoi.sti.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import org.eclipse.microprofile.config.Config;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Chooses the store by configuration: {@code sti.content.store} is {@code folder} or {@code s3}. */
@ApplicationScoped
class ContentStores {
    private final Config config;

    ContentStores(Config config) {
        this.config = config;
    }

    @Produces
    @ApplicationScoped
    ContentStore store() {
        var kind = config.getValue("sti.content.store", String.class);
        return switch (kind) {
            case "folder" -> new FolderContentStore(config.getValue("sti.content.folder", java.nio.file.Path.class));
            case "s3" ->
                new S3ContentStore(
                        client(setting("endpoint"), setting("region"), setting("access-key"), setting("secret-key")),
                        setting("bucket"));
            default -> throw new IllegalStateException("sti.content.store is neither folder nor s3: " + kind);
        };
    }

    /** A client of any S3-compatible server; buckets are named in the path, since few have names of their own. */
    static S3Client client(String endpoint, String region, String accessKey, String secretKey) {
        return S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private String setting(String name) {
        return config.getValue("sti.content.s3." + name, String.class);
    }
}

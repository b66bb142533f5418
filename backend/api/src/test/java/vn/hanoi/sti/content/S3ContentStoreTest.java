package vn.hanoi.sti.content;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket of a real S3 server. */
class S3ContentStoreTest extends ContentStoreContract {
    @TempDir
    static Path folder;

    private static S3Server server;
    private static S3Client client;

    private String bucket;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start(folder);
        client = ContentStores.client(server.address(), "us-east-1", "key", "secret");
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void freshBucket() {
        bucket = "evidence-" + UUID.randomUUID();
        client.createBucket(r -> r.bucket(bucket));
    }

    @Override
    ContentStore store() {
        return new S3ContentStore(client, bucket);
    }

    @Override
    List<String> held() {
        return client.listObjectsV2(r -> r.bucket(bucket)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    @Test
    void a_server_that_is_away_takes_and_gives_nothing() throws Exception {
        var file = Files.writeString(folder.resolve("abc"), "abc");
        try (var nobody = ContentStores.client("http://localhost:" + Clamd.freePort(), "us-east-1", "key", "secret")) {
            var store = new S3ContentStore(nobody, bucket);
            assertThatThrownBy(() -> store.put(ABC, file)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.open(ABC, 3)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.remove(ABC)).isInstanceOf(IOException.class);
        }
    }
}

package vn.hanoi.sti.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Contents as objects {@code ab/cd/<sha256>} of one bucket. The server checks the hash of what arrives. */
final class S3ContentStore implements ContentStore {
    private final S3Client client;
    private final String bucket;

    S3ContentStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            if (!isThere(sha256)) {
                var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
                client.putObject(r -> r.bucket(bucket).key(key(sha256)).checksumSHA256(checksum), file);
            }
        } catch (SdkException failure) {
            throw new IOException("content " + sha256 + " was not taken", failure);
        }
    }

    @Override
    public InputStream open(String sha256, long expectedSize) throws IOException {
        try {
            var content = client.getObject(r -> r.bucket(bucket).key(key(sha256)));
            long size = content.response().contentLength();
            if (size != expectedSize) {
                content.abort();
                throw new IOException("content " + sha256 + " has " + size + " bytes, expected " + expectedSize);
            }
            return content;
        } catch (NoSuchKeyException absent) {
            throw new NoSuchFileException(key(sha256));
        } catch (SdkException failure) {
            throw new IOException("content " + sha256 + " was not given out", failure);
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        try {
            client.deleteObject(r -> r.bucket(bucket).key(key(sha256)));
        } catch (SdkException failure) {
            throw new IOException("content " + sha256 + " was not removed", failure);
        }
    }

    private boolean isThere(String sha256) {
        try {
            client.headObject(r -> r.bucket(bucket).key(key(sha256)));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        }
    }

    private static String key(String sha256) {
        return sha256.substring(0, 2) + '/' + sha256.substring(2, 4) + '/' + sha256;
    }
}

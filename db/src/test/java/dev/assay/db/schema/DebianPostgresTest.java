package dev.assay.db.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Image;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;

/** The schema on the PostgreSQL that the pinned Debian packages, in a container. */
@Tag("docker")
class DebianPostgresTest {
    private static final String DEBIAN = "assay/sandbox-base";
    private static final int PORT = 5432;

    private static GenericContainer<?> server;

    @BeforeAll
    static void start() {
        ImageFromDockerfile image = new ImageFromDockerfile("assay/test-postgres", false)
                .withFileFromPath("Dockerfile", Path.of("src/test/docker/postgres/Dockerfile"))
                .withBuildArg("BASE", debian());
        server = new GenericContainer<>(image)
                .withExposedPorts(PORT)
                .waitingFor(Wait.forLogMessage(".*ready to accept connections.*", 1));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void an_older_server_gets_the_expected_schema_too() throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://" + server.getHost() + ":" + server.getMappedPort(PORT) + "/postgres");
        database.setUser("postgres");

        Migrations.migrate(database);

        assertThat(new Catalogue(database).text()).isEqualTo(MigrationsTest.expectedSchema());
    }

    /** The Debian under the sandbox images, so that no registry is needed. */
    private static String debian() {
        return DockerClientFactory.instance().client().listImagesCmd().exec().stream()
                .map(Image::getRepoTags)
                .flatMap(tags -> Optional.ofNullable(tags).stream().flatMap(Arrays::stream))
                .filter(tag -> tag.startsWith(DEBIAN + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no image " + DEBIAN + " (expected: one that sandbox-images/build has made)"));
    }
}

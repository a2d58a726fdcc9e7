package dev.assay.standalone.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.standalone.console.Problem;
import dev.assay.standalone.process.ChildSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "PATH", "/bin",
            "DOCKER_HOST", "unix:///engine",
            "ASSAY_SANDBOX_IMAGES", "python=p:1",
            "ASSAY_DATABASE_URL", "to be replaced",
            "SOMETHING_PRIVATE", "of the user");

    @TempDir
    private Path root;

    @BeforeEach
    void build() throws IOException {
        module("api", "assay-api-1.jar", "/lib/netty.jar");
        module("judge-runner", "assay-judge-runner-1.jar", "/lib/docker-java.jar");
    }

    @Test
    void each_process_gets_the_class_path_of_its_own_module() {
        Checkout checkout = new Checkout(root);

        assertThat(checkout.apiClassPath()).isEqualTo(root.resolve("api/target/assay-api-1.jar") + ":/lib/netty.jar");
        assertThat(checkout.runnerClassPath())
                .isEqualTo(root.resolve("judge-runner/target/assay-judge-runner-1.jar") + ":/lib/docker-java.jar");
    }

    @Test
    void processes_run_from_the_copy_of_what_was_built() throws IOException {
        Path copy = root.resolve("copy");
        module("copy/api", "assay-api-1.jar", "/lib/netty.jar");

        assertThat(new Checkout(root, copy).apiClassPath())
                .isEqualTo(copy.resolve("api/target/assay-api-1.jar") + ":/lib/netty.jar");
    }

    @Test
    void a_module_that_is_not_built_is_named() throws IOException {
        Files.delete(root.resolve("api/target/assay-api-1.jar"));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(new Checkout(root)::apiClassPath)
                .withMessageContaining("assay-api");
    }

    @Test
    void only_the_runner_is_told_where_docker_is() {
        Map<String, String> api = api().environment();
        Map<String, String> runner = runner().environment();

        assertThat(api).doesNotContainKeys("DOCKER_HOST", "ASSAY_SANDBOX_IMAGES", "SOMETHING_PRIVATE");
        assertThat(runner)
                .containsEntry("DOCKER_HOST", "unix:///engine")
                .containsEntry("ASSAY_SANDBOX_IMAGES", "python=p:1")
                .containsEntry("ASSAY_INSTALLATION", "here")
                .doesNotContainKeys("ASSAY_TOKEN_SECRET", "SOMETHING_PRIVATE");
    }

    @Test
    void the_api_offers_what_the_runner_has_images_for() {
        assertThat(api().environment()).containsEntry("ASSAY_LANGUAGES", "python");
        Map<String, String> two = Map.of("ASSAY_SANDBOX_IMAGES", "python=p:1,cpp=c:2", "ASSAY_LANGUAGES", "java");
        assertThat(processes(two)
                        .api("postgresql://d", "redis://r", "192.0.2.7", 8081, "secret")
                        .environment())
                .containsEntry("ASSAY_LANGUAGES", "python,cpp");
    }

    @Test
    void both_are_told_where_the_servers_are() {
        assertThat(api().environment())
                .containsEntry("ASSAY_DATABASE_URL", "postgresql://d")
                .containsEntry("ASSAY_PORT", "8081")
                .containsEntry("ASSAY_TOKEN_SECRET", "secret");
        assertThat(runner().environment())
                .containsEntry("ASSAY_DATABASE_URL", "postgresql://d")
                .containsEntry("ASSAY_REDIS_URL", "redis://r");
    }

    @Test
    void processes_are_started_by_the_name_of_their_main_class() {
        assertThat(api().command()).endsWith("dev.assay.api.ApiServer");
        assertThat(runner().command()).endsWith("dev.assay.runner.JudgeRunner");
    }

    @Test
    void the_api_listens_where_it_is_told_and_is_reached_there() {
        assertThat(api().command()).contains("-Dmicronaut.server.host=192.0.2.7");
        assertThat(up("192.0.2.7").url()).hasToString("http://192.0.2.7:8081");
        assertThat(up("0.0.0.0").url()).hasToString("http://localhost:8081");
        assertThat(up(UpSettings.LOOPBACK).url()).hasToString("http://localhost:8081");
    }

    @Test
    void the_runner_has_memory_for_each_of_its_slots() {
        Map<String, String> three = Map.of("ASSAY_SLOTS", "3");

        assertThat(api().command()).contains("-Xmx384m");
        assertThat(processes(three)
                        .runner("postgresql://d", "redis://r", "here")
                        .command())
                .contains("-Xmx672m");
    }

    private UpSettings up(String host) {
        return new UpSettings(new Checkout(root), root, host, 8081, Map.of());
    }

    private ChildSpec api() {
        return processes().api("postgresql://d", "redis://r", "192.0.2.7", 8081, "secret");
    }

    private ChildSpec runner() {
        return processes().runner("postgresql://d", "redis://r", "here");
    }

    private JavaProcesses processes() {
        return processes(ENVIRONMENT);
    }

    private JavaProcesses processes(Map<String, String> environment) {
        return new JavaProcesses(new Checkout(root), new DataFolder(root.resolve("data")), environment);
    }

    private void module(String name, String jar, String libraries) throws IOException {
        Path target = Files.createDirectories(root.resolve(name).resolve("target"));
        Files.writeString(target.resolve(jar), "");
        Files.writeString(target.resolve("classpath"), libraries);
    }
}

package dev.assay.standalone.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.standalone.console.Problem;
import dev.assay.standalone.process.ProcessRecord;
import dev.assay.standalone.process.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final ProcessRecord SUPERVISOR = new ProcessRecord("supervisor", 17, "boot:1", StopSignal.TERM);
    private static final ProcessRecord API = new ProcessRecord("api", 18, "boot:2", StopSignal.TERM);
    private static final RunState RUN = new RunState(
            SUPERVISOR,
            "http://localhost:8080",
            true,
            "postgresql://u:p@127.0.0.1:1/d",
            "redis://:p@127.0.0.1:2/0",
            List.of(API));

    @TempDir
    private Path parent;

    @Test
    void only_the_owner_may_enter_the_folder_or_read_its_files() throws IOException {
        DataFolder folder = folder();
        folder.settings();
        folder.save(RUN);
        folder.saveToken("assay_secret");

        assertThat(permissions(folder.root())).isEqualTo("rwx------");
        for (String file : List.of("installation.json", "run.json", "token")) {
            assertThat(permissions(folder.root().resolve(file))).isEqualTo("rw-------");
        }
    }

    @Test
    void a_folder_that_others_may_enter_is_closed_to_them() throws IOException {
        Path open = Files.createDirectory(parent.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(permissions(new DataFolder(open).root())).isEqualTo("rwx------");
    }

    @Test
    void a_folder_with_the_log_of_an_engine_that_the_launcher_started_is_closed_to_others() throws IOException {
        Path open = Files.createDirectory(parent.resolve("open"));
        Files.writeString(Files.createDirectory(open.resolve("logs")).resolve("dockerd.log"), "");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(permissions(new DataFolder(open).root())).isEqualTo("rwx------");
    }

    @Test
    void a_folder_for_everybody_stays_as_it_is() throws IOException {
        Path open = Files.createDirectory(parent.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(open.resolve("letter"), "");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new DataFolder(open))
                .withMessageContaining(open + " is open to others and is used for other things");
        assertThat(permissions(open)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void settings_are_made_once_and_kept() {
        InstallationSettings first = folder().settings();

        assertThat(folder().settings()).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first.tokenSecret())).hasSize(48);
        assertThat(first.postgresPassword()).matches("[A-Za-z0-9_-]{32}").isNotEqualTo(first.redisPassword());
        assertThat(first.toString()).doesNotContain(first.postgresPassword());
    }

    @Test
    void what_runs_is_read_back_as_it_was_written() {
        folder().save(RUN);
        assertThat(folder().run()).contains(RUN);

        folder().forgetRun();
        assertThat(folder().run()).isEmpty();
    }

    @Test
    void a_process_started_again_takes_the_place_of_its_former_self() {
        ProcessRecord again = new ProcessRecord("api", 20, "boot:9", StopSignal.TERM);
        ProcessRecord runner = new ProcessRecord("runner", 19, "boot:3", StopSignal.TERM);

        assertThat(RUN.with(runner).with(again).processes()).containsExactly(again, runner);
    }

    @Test
    void a_folder_is_held_by_one_at_a_time() throws Exception {
        DataFolder folder = folder();
        AutoCloseable hold = folder.hold().orElseThrow();
        assertThat(folder.hold()).isEmpty();

        hold.close();
        try (AutoCloseable next = folder.hold().orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void a_damaged_file_is_named() throws IOException {
        DataFolder folder = folder();
        Files.writeString(folder.root().resolve("run.json"), "{\"supervisor\":");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(folder::run)
                .withMessageContaining(folder.root().resolve("run.json").toString());
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new DataFolder(file.resolve("below")))
                .withMessageContaining(file.resolve("below").toString())
                .withMessageContaining("--data DIR");
    }

    @Test
    void the_usual_place_follows_the_desktop_convention() {
        assertThat(DataFolder.usual(Map.of("HOME", "/home/ada"))).isEqualTo(Path.of("/home/ada/.local/share/assay"));
        assertThat(DataFolder.usual(Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "/srv")))
                .isEqualTo(Path.of("/srv/assay"));
    }

    @Test
    void an_installation_that_does_not_run_says_how_to_start_it() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new Running(folder()).require())
                .withMessageContaining("start it with ./assay up");
    }

    private DataFolder folder() {
        return new DataFolder(parent.resolve("data"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

package dev.assay.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.standalone.LauncherShell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of {@code ./assay} that is written in shell. */
class LauncherScriptTest {
    private static final Path ROOT = LauncherShell.ROOT;
    private static final Path PARTS = LauncherShell.PARTS;

    @TempDir
    private Path home;

    @Test
    void every_script_is_sound_bash() throws Exception {
        try (Stream<Path> parts = Files.list(PARTS)) {
            for (Path script : Stream.concat(parts, Stream.of(ROOT.resolve("assay"), ROOT.resolve(".ci/run")))
                    .toList()) {
                assertThat(bash("bash -n '" + script + "'"))
                        .as(script.toString())
                        .isEqualTo(new Ended(0, ""));
            }
        }
    }

    @Test
    void help_needs_nothing() throws Exception {
        Ended help = bash("PATH=/usr/bin:/bin '" + ROOT.resolve("assay") + "' help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.output())
                .contains("./assay up", "./assay down", "./assay judge", "./assay images", "./assay test")
                .contains("./assay admin create", "--record");
    }

    @Test
    void help_names_every_command_there_is() throws Exception {
        String help = bash("'" + ROOT.resolve("assay") + "' help").output();
        String unknown = bash("'" + ROOT.resolve("assay") + "' frobnicate").output();
        String commands = unknown.substring(unknown.indexOf("one of: ") + 8, unknown.lastIndexOf(", help)"));

        assertThat(commands.split(", "))
                .contains("verify", "preview")
                .allSatisfy(command -> assertThat(help).contains("  ./assay " + command + " "));
    }

    @Test
    void an_unknown_command_is_misuse() throws Exception {
        Ended unknown = bash("'" + ROOT.resolve("assay") + "' frobnicate");

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.output()).contains("unknown command \"frobnicate\"");
    }

    @Test
    void versions_compare_by_their_first_number() throws Exception {
        assertThat(part("at_least v20.19.0 20 && at_least 25.0.3 25 && at_least 2:25~ea 25")
                        .exitCode())
                .isZero();
        assertThat(part("at_least v18.20.4 20").exitCode()).isEqualTo(1);
        assertThat(part("at_least '' 20").exitCode()).isEqualTo(1);
    }

    @Test
    void an_archive_with_another_checksum_is_thrown_away() throws Exception {
        Path archive = archive();

        Ended ended = part("fetch tool-1 file://" + archive + " " + "0".repeat(64));

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("tool-1 has checksum").contains("(expected: 000");
        assertThat(home.resolve(".cache/assay/tool-1")).doesNotExist();
    }

    @Test
    void an_archive_with_its_checksum_is_unpacked_once() throws Exception {
        Path archive = archive();
        String sum = bash("sha256sum " + archive).output().substring(0, 64);

        String fetch = "fetch tool-1 file://" + archive + " " + sum;
        Ended ended = part(fetch + " && rm " + archive + " && " + fetch);

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(home.resolve(".cache/assay/tool-1/bin/tool")).hasContent("#!/bin/sh\n");
    }

    @Test
    void an_old_jdk_is_passed_over() throws Exception {
        Path old = Files.createDirectories(home.resolve("old/bin"));
        Files.writeString(old.resolve("javac"), "#!/bin/sh\n");
        assertThat(old.resolve("javac").toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("old/release"), "JAVA_VERSION=\"17.0.9\"\n");
        assertThat(part("jdk_at " + home.resolve("old")).exitCode()).isEqualTo(1);

        Files.writeString(home.resolve("old/release"), "JAVA_VERSION=\"25\"\n");
        assertThat(part("jdk_at " + home.resolve("old")).exitCode()).isZero();
    }

    @Test
    void another_processor_is_refused_at_once() throws Exception {
        Ended ended = part("uname() { case $1 in -s) echo Linux ;; *) echo aarch64 ;; esac; }; ensure_jdk");

        assertThat(ended)
                .isEqualTo(new Ended(
                        1,
                        "assay: this machine is aarch64 (expected: x86_64, for which the sandbox images and the embedded "
                                + "servers are made)\n"));
    }

    @Test
    void a_nearly_full_disk_is_one_line() throws Exception {
        Ended ended = part("need_disk " + home + " 999999999 'the build'");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output())
                .startsWith("assay: the disk of " + home + " is nearly full")
                .hasLineCount(1);
    }

    @Test
    void a_command_that_judges_fails_with_2_when_it_cannot_start() throws Exception {
        assertThat(part("exit_code=2; die 'no JDK'")).isEqualTo(new Ended(2, "assay: no JDK\n"));
    }

    @Test
    void what_runs_is_a_copy_that_no_build_touches() throws Exception {
        Path checkout = checkout("checkout");
        Path library = Files.writeString(home.resolve("netty.jar"), "");
        Path jar = checkout.resolve("api/target/assay-api-1.jar");
        Path list = checkout.resolve("api/target/classpath");
        Files.writeString(list, checkout.resolve("api/target/assay-api-1.jar") + ":" + library);

        Ended copied = in(checkout, "copy_classes && copy_of_build && echo changed > " + jar);

        Path copy = Path.of(copied.output());
        assertThat(copy).isEqualTo(home.resolve(".cache/assay/running/0123456789abcdef"));
        assertThat(copy.resolve("api/target/assay-api-1.jar")).hasContent("built");
        assertThat(copy.resolve("api/target/classpath"))
                .hasContent(copy.resolve("api/target/assay-api-1.jar") + ":" + library);
    }

    @Test
    void copies_that_nothing_runs_from_are_removed_at_the_next_start() throws Exception {
        Path checkout = checkout("checkout");
        Path used = Files.createDirectories(home.resolve(".cache/assay/running/used"));
        Path unused = Files.createDirectories(home.resolve(".cache/assay/running/unused"));

        Process process = new ProcessBuilder("sh", "-c", "read line; : " + used + "/").start();
        try {
            in(checkout, "copy_classes");
        } finally {
            process.destroyForcibly();
        }

        assertThat(used).exists();
        assertThat(unused).doesNotExist();
    }

    @Test
    void a_path_with_a_space_is_not_taken_apart() throws Exception {
        Path checkout = checkout("my checkout");
        Path standalone = checkout.resolve("api/standalone/target");
        Files.writeString(
                standalone.resolve("classpath"),
                standalone.resolve("assay-standalone-1.jar").toString());

        Ended ended = in(checkout, "is_built 0123456789abcdef0 && copy_classes && has_copy");

        assertThat(ended).isEqualTo(new Ended(0, ""));
        assertThat(home.resolve(".cache/assay/running/0123456789abcdef/api/standalone/target/classpath"))
                .hasContent(
                        home + "/.cache/assay/running/0123456789abcdef/api/standalone/target/assay-standalone-1.jar");
    }

    @Test
    void the_summary_of_a_test_run_adds_up() throws Exception {
        Path target = Files.createDirectories(home.resolve("my checkout/target"));
        Files.writeString(target.resolve("test.log"), """
                [INFO] Building Assay question bank 0.1.0-SNAPSHOT                        [3/7]
                [INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.05 s -- in dev.assay.SampleTest
                [INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 1
                [INFO] Building Assay API 0.1.0-SNAPSHOT                                  [6/7]
                [ERROR] Tests run: 10, Failures: 1, Errors: 1, Skipped: 0
                [INFO] Assay question bank ................................ SUCCESS [  7.041 s]
                [INFO] Assay API .......................................... FAILURE [01:02 min]
                """);

        Ended ended = in(home.resolve("my checkout"), "summary");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output().lines().toList())
                .containsSequence(
                        "part                                 tests  failed  skipped  time",
                        "Assay question bank                      4       0        1  7.041 s",
                        "Assay API                               10       2        0  01:02 min")
                .endsWith("11 passed, 2 failed");
    }

    /** A source tree after its build. */
    private Path checkout(String name) throws IOException {
        Path checkout = home.resolve(name);
        for (String module : List.of("api", "api/standalone", "judge-runner")) {
            Path target = Files.createDirectories(checkout.resolve(module).resolve("target"));
            Files.writeString(target.resolve("assay-" + Path.of(module).getFileName() + "-1.jar"), "built");
            Files.writeString(target.resolve("classpath"), "");
        }
        Files.writeString(checkout.resolve("api/standalone/target/stamp"), "0123456789abcdef0\n");
        return checkout;
    }

    private Ended part(String command) throws Exception {
        return new LauncherShell(home).part(command);
    }

    private Ended in(Path root, String command) throws Exception {
        return new LauncherShell(home).in(root, command);
    }

    private Ended bash(String command) throws Exception {
        return new LauncherShell(home).bash(command);
    }

    private Path archive() throws Exception {
        Path tool = Files.createDirectories(home.resolve("pack/tool/bin"));
        Files.writeString(tool.resolve("tool"), "#!/bin/sh\n");
        Path archive = home.resolve("tool.tar.gz");
        assertThat(bash("tar -czf " + archive + " -C " + home.resolve("pack") + " tool")
                        .exitCode())
                .isZero();
        return archive;
    }
}

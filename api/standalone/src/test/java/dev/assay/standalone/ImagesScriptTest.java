package dev.assay.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.standalone.LauncherShell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sandbox images are made and used, with an engine that has those whose names are in a file. */
class ImagesScriptTest {
    @TempDir
    private Path home;

    private Path bin;

    @BeforeEach
    void engine() throws IOException {
        bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("there"), "");
        Path docker = Files.writeString(bin.resolve("docker"), """
                #!/bin/sh
                case "$1 $2" in
                    "image inspect") for tag; do :; done; grep -qF "$tag" %1$s/there && echo 7000000 language 7 ;;
                    "version ") exit 0 ;;
                    *) echo "docker $*" >>%1$s/asked; exit 1 ;;
                esac
                """.formatted(home));
        assertThat(docker.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void only_the_languages_that_are_configured_are_used_whatever_else_is_there() throws Exception {
        has("python", "java", "cpp");

        Ended ended = bash(
                "ASSAY_LANGUAGES='python, cpp'", "ensure_images; echo $ASSAY_LANGUAGES; echo $ASSAY_SANDBOX_IMAGES");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output().lines().toList())
                .startsWith("python,cpp")
                .last()
                .asString()
                .matches("python=assay/sandbox-python:[0-9a-f]{16},cpp=assay/sandbox-cpp:[0-9a-f]{16}");
        assertThat(home.resolve("asked")).doesNotExist();
    }

    @Test
    void an_unknown_language_is_named_with_those_there_are() throws Exception {
        Ended ended = bash("ASSAY_LANGUAGES=python,cobol", "ensure_images");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output())
                .startsWith("assay: no language 'cobol' of ASSAY_LANGUAGES (expected: some of c cpp ")
                .hasLineCount(1);
    }

    @Test
    void the_table_tells_what_is_built_and_what_is_used() throws Exception {
        has("python");

        Ended ended = bash("ASSAY_LANGUAGES=python,java", "images");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output()
                        .lines()
                        .map(line -> line.replaceAll(":[0-9a-f]{16}", "")
                                .replaceAll(" +", " ")
                                .strip()))
                .contains(
                        "language image size tag version",
                        "c not built assay/sandbox-c",
                        "java * not built assay/sandbox-java",
                        "python * built 7 MB assay/sandbox-python language 7");
    }

    @Test
    void something_else_than_build_is_misuse() throws Exception {
        assertThat(bash("", "images remove"))
                .isEqualTo(new Ended(
                        2, "assay: unexpected \"remove\" (expected: ./assay images [build [--all|LANG…]])\n"));
    }

    private void has(String... languages) throws Exception {
        String names = bash(
                        "", "'" + LauncherShell.ROOT + "/sandbox-images/build' --print " + String.join(" ", languages))
                .output();
        Files.writeString(home.resolve("there"), names.replaceAll("(?m)^[a-z]+=", ""));
    }

    private Ended bash(String environment, String command) throws Exception {
        return new LauncherShell(home)
                .part("unset ASSAY_LANGUAGES; PATH=" + bin + ":$PATH; export PATH; "
                        + (environment.isEmpty() ? "" : "export " + environment + "; ") + command);
    }
}

package dev.assay.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.standalone.LauncherShell.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code ./assay} comes to a Docker engine that the runner can use. */
class DockerScriptTest {
    @TempDir
    private Path home;

    @Test
    void an_engine_that_does_not_answer_is_one_line() throws Exception {
        Ended ended = part(
                "export DOCKER_HOST=unix:///none; docker() { echo nobody; return 1; }; timeout() { shift; \"$@\"; }; "
                        + "note_namespaces() { :; }; ensure_docker");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output())
                .isEqualTo("assay: no Docker engine answers at DOCKER_HOST=unix:///none: "
                        + "start that engine, or unset DOCKER_HOST\n");
    }

    @Test
    void an_engine_of_another_machine_is_refused_in_one_line() throws Exception {
        Ended ended = part("docker() { echo tcp://build.example:2376; }; choose_endpoint");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output())
                .startsWith("assay: the docker command goes to tcp://build.example:2376 (expected: unix://")
                .hasLineCount(1);
    }

    @Test
    void the_runner_is_told_which_socket_the_docker_context_names() throws Exception {
        String tell = "choose_endpoint; env | grep ^DOCKER_HOST= || true";

        assertThat(part("docker() { echo unix:///run/user/7/docker.sock; }; " + tell)
                        .output())
                .isEqualTo("DOCKER_HOST=unix:///run/user/7/docker.sock\n");
        assertThat(part("docker() { echo unix:///var/run/docker.sock; }; " + tell)
                        .output())
                .isEmpty();
    }

    @Test
    void the_log_of_an_engine_started_by_us_lies_where_only_its_owner_may_look() throws Exception {
        Path data = home.resolve("data");

        assertThat(part("umask 022; data_home=" + data + "; as_root() { echo up; }; await_engine() { wait; }; "
                                + "start_dockerd; stat -c %a \"$data_home\"; cat \"$data_home/logs/dockerd.log\"")
                        .output())
                .endsWith("\n700\nup\n");
    }

    @Test
    void a_machine_that_forbids_user_namespaces_is_told_which_setting_does() throws Exception {
        Path settings = Files.createDirectories(home.resolve("sys/kernel"));
        assertThat(part("sysctls=" + home + "/sys; require_namespaces")).isEqualTo(new Ended(0, ""));

        Files.writeString(settings.resolve("apparmor_restrict_unprivileged_userns"), "1\n");
        Ended ended = part("sysctls=" + home + "/sys; require_namespaces");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output())
                .contains("\"sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\"")
                .hasLineCount(1);
    }

    @Test
    void everything_but_the_tests_goes_on_there_and_says_what_is_different() throws Exception {
        Path settings = Files.createDirectories(home.resolve("sys/user"));
        assertThat(part("sysctls=" + home + "/sys; note_namespaces")).isEqualTo(new Ended(0, ""));

        Files.writeString(settings.resolve("max_user_namespaces"), "0\n");
        Ended ended = part("sysctls=" + home + "/sys; note_namespaces");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.output())
                .contains("each submission gets a container of its own")
                .contains("\"sudo sysctl -w user.max_user_namespaces=15000\"")
                .hasLineCount(1);
    }

    @Test
    void who_just_came_into_the_group_docker_goes_on_in_it() throws Exception {
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path sg = Files.writeString(bin.resolve("sg"), "#!/bin/sh\necho \"$@\"\n");
        assertThat(sg.toFile().setExecutable(true)).isTrue();
        String refused = "PATH=" + bin + ":$PATH; engine_says='permission denied'; arguments=(up --data 'my data'); "
                + "id() { case $1 in -nG) echo users docker ;; *) echo ada ;; esac; }; root=/srv/assay; "
                + "refused && enter_docker_group";

        assertThat(part(refused)).isEqualTo(new Ended(0, "docker -c exec /srv/assay/assay up --data my\\ data \n"));
        assertThat(part("assay_in_group=yes; " + refused).output())
                .isEqualTo("assay: the Docker engine refuses user ada: run \"sudo usermod -aG docker ada\", "
                        + "then \"newgrp docker\", and try again\n");
    }

    @Test
    void the_docker_command_is_installed_where_it_is_a_package_of_its_own() throws Exception {
        String install =
                "may_be_root() { :; }; offers() { :; }; need_disk() { :; }; install() { echo \"$@\"; docker() { :; }; }; ";

        assertThat(part(install + "candidate() { echo 26.1; }; install_engine").output())
                .isEqualTo("docker.io docker-cli iptables\n");
        assertThat(part(install + "candidate() { :; }; install_engine").output())
                .isEqualTo("docker.io iptables\n");
    }

    private Ended part(String command) throws Exception {
        return new LauncherShell(home).part(command);
    }
}

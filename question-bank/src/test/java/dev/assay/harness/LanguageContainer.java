package dev.assay.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.harness.dialect.HarnessFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Compiles and runs programs in a language's image: any number of them in one container, without its supervisor. */
final class LanguageContainer {
    /** What a program did. */
    record Ended(int exitCode, String stdout, String stderr, Optional<byte[]> result) {}

    private static final String LINE = "\n";

    private final HarnessLanguage language;
    private final StringBuilder script = new StringBuilder("exec 2>/dev/null\nout() { base64 -w 0 \"$1\"; echo; }\n");

    LanguageContainer(HarnessLanguage language) {
        this.language = language;
    }

    /** Makes a folder with the program in it and the compiler's word about it. */
    void program(Harness harness, String source) {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        List<HarnessFile> compiled = harness.compileFiles(bytes);
        script.append("mkdir /work/p && cd /work/p").append(LINE);
        compiled.forEach(this::file);
        script.append(
                switch (language) {
                    case JAVASCRIPT, PYTHON -> ":";
                    case TYPESCRIPT ->
                        "node -e 'const { Compiler } = require(\"/usr/lib/assay/compiler/compiler.js\"); const fs = require(\"fs\");"
                                + " const result = new Compiler().compile(fs.readFileSync(\"main.ts\")); process.stderr.write(result.messages);"
                                + " for (const file of result.files) fs.writeFileSync(file.name, file.content); process.exit(result.exitCode)'";
                    case JAVA ->
                        "javac -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC -proc:none -encoding UTF-8 -Xlint:none Main.java "
                                + harness.sourceName();
                    case CPP, GO ->
                        "/usr/lib/assay/compile " + compiled.getFirst().name();
                });
        script.append(" 2>/tmp/heard\necho $?\nout /tmp/heard\n");
        if (language == HarnessLanguage.TYPESCRIPT) {
            script.append("cp main.js solution.js").append(LINE);
        }
        harness.runFiles(bytes, List.of()).forEach(this::file);
    }

    private void file(HarnessFile file) {
        script.append("base64 -d >'%s' <<'END'\n%s\nEND\n"
                .formatted(
                        file.name(), Base64.getMimeEncoder(76, new byte[] {10}).encodeToString(file.content())));
    }

    void run(byte[] stdin) {
        file(new HarnessFile("/tmp/in", stdin));
        String command = switch (language) {
            case JAVASCRIPT, TYPESCRIPT -> "node --stack-size=60000 main.js";
            case PYTHON -> "python3 main.py";
            case JAVA -> "java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss32m -cp . Main";
            case CPP, GO -> "out/main";
        };
        script.append("rm -rf result\n%s </tmp/in >/tmp/out 2>/tmp/err\necho $?\nout /tmp/out\nout /tmp/err\n"
                        .formatted(command))
                .append("if [ -f result/value ]; then out result/value; else echo -; fi")
                .append(LINE);
    }

    void done() {
        script.append("cd / && rm -rf /work/p").append(LINE);
    }

    /** Runs it all; {@link Answers} come in the order of the calls. */
    Answers start() {
        try {
            Process docker = new ProcessBuilder(List.of(
                            "docker",
                            "run",
                            "--rm",
                            "-i",
                            "--cpu-shares",
                            "64",
                            "--network",
                            "none",
                            "--tmpfs",
                            "/work:exec,uid=65534,size=256m",
                            "--tmpfs",
                            "/tmp:exec,mode=1777,size=256m",
                            "--ulimit",
                            "stack=-1",
                            "--entrypoint",
                            "/bin/sh",
                            image()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Thread.ofVirtual().start(() -> feed(docker));
            String said = new String(docker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answers(List.of(said.split(LINE, -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void feed(Process docker) {
        try (var stdin = docker.getOutputStream()) {
            stdin.write(script.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String image() throws IOException {
        Process build = new ProcessBuilder(
                        Path.of("..", "sandbox-images", "build").toString(), "--print", language.id())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String prefix = language.id() + "=";
        return List.of(printed.strip().split("\\s+")).stream()
                .filter(word -> word.startsWith(prefix))
                .findFirst()
                .map(word -> word.substring(prefix.length()))
                .orElseThrow(() -> new IllegalStateException("no image of " + language.id() + " in: " + printed));
    }

    /** What came out, line by line. */
    static final class Answers {
        private final List<String> lines;
        private int at;

        Answers(List<String> lines) {
            this.lines = new ArrayList<>(lines);
        }

        private String next() {
            assertThat(at).as("lines of the container's output").isLessThan(lines.size() - 1);
            return lines.get(at++);
        }

        private static byte[] decoded(String line) {
            return Base64.getDecoder().decode(line);
        }

        private String text() {
            return new String(decoded(next()), StandardCharsets.UTF_8);
        }

        /** Of a program: what the compiler said, when it found errors. */
        Optional<String> compileErrors() {
            int exitCode = Integer.parseInt(next());
            String said = text();
            return exitCode == 0 ? Optional.empty() : Optional.of(said.isEmpty() ? "exit code " + exitCode : said);
        }

        Ended ended() {
            int exitCode = Integer.parseInt(next());
            String stdout = text();
            String stderr = text();
            String result = next();
            return new Ended(
                    exitCode, stdout, stderr, result.equals("-") ? Optional.empty() : Optional.of(decoded(result)));
        }
    }
}

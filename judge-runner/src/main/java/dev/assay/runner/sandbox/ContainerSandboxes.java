package dev.assay.runner.sandbox;

import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.runner.container.AttachedContainer;
import dev.assay.runner.container.ContainerSpec;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.judging.CheckerRun;
import dev.assay.runner.judging.JobPlan;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.protocol.Reply;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes sandboxes out of containers and refuses those that do not have every limit they were to have. For any thread. */
public final class ContainerSandboxes implements Sandboxes {
    private static final long MIB = 1 << 20;
    /**
     * What a container needs beside the program and its runtime, or a program within its own limit would meet the container's: the
     * jail's files (32), the largest input as a frame and as the file the program reads (2 × 16), the largest output or
     * collection of files (16), the job's files as they came (16), and some for the supervisor and the kernel (16).
     */
    private static final int OVERHEAD_MB = 32 + 2 * 16 + 16 + 16 + 16;
    /** The same for a checker: the jail's files, and twice what it is given, as it comes and as frames. */
    private static final int CHECKER_OVERHEAD_MB = 3 * CheckerRun.FILES_MB + 16;
    /** How many folders a program without a jail has to write to, each as large as those of a jail together. */
    private static final int FOLDERS = 3;
    /** Users nobody has: far from those of hosts and of others' containers. */
    private static final int FIRST_USER = 1_900_000_000;

    private static final int USERS = 200_000_000;

    /** The supervisor, the jail's own first process and what they start for a moment. */
    private static final int OVERHEAD_PIDS = 16;

    private final DockerEngine engine;
    private final Languages languages;
    private final Map<String, String> images;
    private final ContainerSpec.Owner owner;
    private final Watchdog watchdog;
    private final Isolation isolation;
    private final AtomicInteger user = new AtomicInteger(new SecureRandom().nextInt(USERS));

    /**
     * Makes none yet.
     *
     * @param languages as they are judged with that isolation
     * @param images by language id
     */
    public ContainerSandboxes(
            DockerEngine engine,
            Languages languages,
            Map<String, String> images,
            ContainerSpec.Owner owner,
            Watchdog watchdog,
            Isolation isolation) {
        this.isolation = isolation;
        this.engine = engine;
        this.languages = languages;
        this.images = Map.copyOf(images);
        this.owner = owner;
        this.watchdog = watchdog;
    }

    @Override
    public Sandbox open(SandboxKind kind) throws IOException {
        ContainerSpec spec = specOf(kind);
        String id = engine.create(spec);
        ContainerConnection connection = null;
        try {
            AttachedContainer attached = engine.attach(id);
            connection = new ContainerConnection(engine, id, attached);
            engine.start(id);
            Sandbox sandbox = Sandbox.open(connection, watchdog);
            requireLimits(id, spec, sandbox);
            Optional<Command.Warm> resident = residentOf(kind);
            if (resident.isPresent()) {
                sandbox.warm(resident.get());
            }
            return sandbox;
        } catch (IOException | RuntimeException e) {
            if (connection == null) {
                engine.remove(id);
            } else {
                connection.kill();
            }
            throw e;
        }
    }

    private ContainerSpec specOf(SandboxKind kind) throws SandboxFault {
        LanguageDescriptor language = languageOf(kind);
        String image = images.get(kind.language());
        if (image == null) {
            throw new SandboxFault(
                    "this runner has no image for '%s' (it has: %s)".formatted(kind.language(), images.keySet()));
        }
        Optional<ContainerSpec.Alone> alone = alone(kind.role());
        long moreFolders = alone.map(own -> (FOLDERS - 1) * own.folderBytes()).orElse(0L);
        return switch (kind.role()) {
            case COMPILE ->
                new ContainerSpec(
                        image,
                        (kind.memoryMb() + OVERHEAD_MB) * MIB + moreFolders,
                        compilerOf(language).processes() + OVERHEAD_PIDS,
                        kind.core(),
                        owner,
                        alone);
            case RUN ->
                new ContainerSpec(
                        image,
                        (kind.memoryMb() + language.runtimeReserveMb() + OVERHEAD_MB) * MIB + moreFolders,
                        language.processes() + OVERHEAD_PIDS,
                        kind.core(),
                        owner,
                        alone);
            case CHECK ->
                new ContainerSpec(
                        image,
                        (kind.memoryMb() + language.runtimeReserveMb() + CHECKER_OVERHEAD_MB) * MIB + moreFolders,
                        language.processes() + OVERHEAD_PIDS,
                        kind.core(),
                        owner,
                        alone);
        };
    }

    private Optional<ContainerSpec.Alone> alone(SandboxKind.Role role) {
        return switch (isolation) {
            case JAIL -> Optional.empty();
            case CONTAINER ->
                Optional.of(
                        switch (role) {
                            case COMPILE, RUN ->
                                new ContainerSpec.Alone(nextUser(), JobPlan.FOLDER_BYTES, JobPlan.FOLDER_FILES);
                            case CHECK ->
                                new ContainerSpec.Alone(nextUser(), CheckerRun.FILES_MB * MIB, CheckerRun.FILES);
                        });
        };
    }

    private int nextUser() {
        return FIRST_USER + Math.floorMod(user.getAndIncrement(), USERS);
    }

    private LanguageDescriptor languageOf(SandboxKind kind) throws SandboxFault {
        return languages
                .find(kind.language())
                .orElseThrow(() -> new SandboxFault("language '%s' is unknown".formatted(kind.language())));
    }

    private static CompileStep.Apart compilerOf(LanguageDescriptor language) throws SandboxFault {
        if (language.compile().orElse(null) instanceof CompileStep.Apart apart) {
            return apart;
        }
        throw new SandboxFault("language '%s' has no compiler to keep apart".formatted(language.id()));
    }

    private Optional<Command.Warm> residentOf(SandboxKind kind) throws SandboxFault {
        JobPlan plan = new JobPlan(languageOf(kind));
        return switch (kind.role()) {
            case COMPILE -> plan.warmCompiler();
            case RUN -> plan.warmInterpreter(kind.memoryMb());
            case CHECK -> Optional.empty();
        };
    }

    private void requireLimits(String id, ContainerSpec spec, Sandbox sandbox) throws IOException {
        List<String> differences = new ArrayList<>(engine.limitsOf(id, spec).differencesFrom(spec));
        Reply.Ready ready = sandbox.ready();
        if (sandbox.isolation() != isolation) {
            differences.add("programs are kept apart by %s (expected: %s)".formatted(sandbox.isolation(), isolation));
        }
        if (ready.memoryBytes() != spec.memoryBytes()) {
            differences.add(
                    "inside, the memory limit is %d (expected: %d)".formatted(ready.memoryBytes(), spec.memoryBytes()));
        }
        if (ready.pids() != spec.pids()) {
            differences.add("inside, the pids limit is %d (expected: %d)".formatted(ready.pids(), spec.pids()));
        }
        if (!differences.isEmpty()) {
            throw new SandboxFault("limits are not enforced on this host: " + String.join("; ", differences));
        }
    }
}

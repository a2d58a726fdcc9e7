package dev.assay.runner;

import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.runner.container.ContainerSpec;
import dev.assay.runner.container.DockerEngine;
import dev.assay.runner.protocol.Isolation;
import dev.assay.runner.sandbox.ContainerSandboxes;
import dev.assay.runner.sandbox.IsolationProbe;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.runner.sandbox.Sandboxes;
import dev.assay.runner.sandbox.Watchdog;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What judging stands on, on one host.
 *
 * @param isolation what keeps programs apart here
 * @param languages as they are judged then
 */
record Ground(Isolation isolation, Languages languages, Sandboxes sandboxes) {
    /** Enough for any runtime to be started; nothing is, when a sandbox is only tried. */
    private static final int LEAST_MEMORY_MB = 64;

    /** Whom sandboxes are made by, and out of what. */
    record Materials(DockerEngine engine, Map<String, String> images, ContainerSpec.Owner owner, Watchdog watchdog) {
        private Sandboxes sandboxes(Isolation isolation, Languages languages) {
            return new ContainerSandboxes(engine, judged(languages, isolation), images, owner, watchdog, isolation);
        }
    }

    /**
     * Tries it in a container.
     *
     * @param languages those that have an image
     * @param wanted empty for jails where they can be made
     * @throws IOException saying what does not work
     */
    static Ground find(Materials materials, Languages languages, Optional<Isolation> wanted) throws IOException {
        LanguageDescriptor any = languages.all().getFirst();
        Isolation isolation = new IsolationProbe(
                        tried -> kind -> materials
                                .sandboxes(tried, languages.withoutForkServers())
                                .open(kind),
                        SandboxKind.run(any, LEAST_MEMORY_MB, OptionalInt.empty()))
                .choose(wanted);
        return of(materials, languages, isolation);
    }

    /** With that isolation, untried. */
    static Ground of(Materials materials, Languages languages, Isolation isolation) {
        return new Ground(isolation, judged(languages, isolation), materials.sandboxes(isolation, languages));
    }

    /** A program without a jail could reach an interpreter that waits. */
    private static Languages judged(Languages languages, Isolation isolation) {
        return switch (isolation) {
            case JAIL -> languages;
            case CONTAINER -> languages.withoutForkServers();
        };
    }
}

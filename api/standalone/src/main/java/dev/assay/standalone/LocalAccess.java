package dev.assay.standalone;

import dev.assay.standalone.installation.DataFolder;
import dev.assay.standalone.installation.LocalTokens;
import dev.assay.standalone.installation.Running;
import dev.assay.standalone.judge.FileJudge;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The running installation as the judge command uses it: its own token, kept in the data folder and renewed there. */
record LocalAccess(DataFolder data) implements FileJudge.Access {
    private static final Duration VALID = Duration.ofDays(30);

    /** Whoever may read the data folder is not slowed down. */
    private static final OptionalInt UNLIMITED = OptionalInt.of(0);

    URI url() {
        return URI.create(new Running(data).require().url());
    }

    @Override
    public String token() {
        return data.token().orElseGet(this::issue);
    }

    @Override
    public Optional<String> renewed() {
        return Optional.of(issue());
    }

    private String issue() {
        String token = LocalTokens.of(new Running(data).require(), Clock.systemUTC())
                .issue("./assay judge", List.of("executions"), VALID, UNLIMITED);
        data.saveToken(token);
        return token;
    }
}

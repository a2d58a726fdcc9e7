package dev.assay.api.rejudge;

import dev.assay.api.contract.Rule;
import io.micronaut.core.annotation.Nullable;

/**
 * The body of a request to judge once more. Components are null when the client leaves them out.
 *
 * @param dryRun true, also when left out, to have everything judged and change nothing; false to put the results in place
 * @param version number of the version to judge by; null for the newest that is to go live, or else the live one
 */
record RejudgeRequest(
        @Nullable Boolean dryRun, @Nullable @Rule(min = 1) Integer version) {
    boolean applies() {
        return Boolean.FALSE.equals(dryRun);
    }
}

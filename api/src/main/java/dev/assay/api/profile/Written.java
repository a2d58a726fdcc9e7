package dev.assay.api.profile;

import dev.assay.api.edit.Versions;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.profile.ProfileRow;
import dev.assay.db.profile.Profiles;

/** What came of writing a row, as an answer. */
final class Written {
    private Written() {}

    /**
     * The row that was written.
     *
     * @throws ProblemException when nothing was: 404, 409 or 412
     */
    static ProfileRow row(Profiles.Writing writing) {
        return switch (writing) {
            case Profiles.Writing.Written written -> written.row();
            case Profiles.Writing.Stale stale -> throw Versions.stale();
            case Profiles.Writing.Missing missing -> throw ProblemException.notFound("entry");
            case Profiles.Writing.Duplicate duplicate ->
                throw ProblemException.at(
                        ProblemType.STATE_CONFLICT, "/name", "taken", "The list has an entry of this name already.");
            case Profiles.Writing.Full full ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT, "The list has " + Profiles.MOST_ROWS + " entries already.");
        };
    }
}

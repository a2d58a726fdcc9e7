package dev.assay.db.submission;

import dev.assay.db.judging.Lane;

/** RUN tries the samples or the candidate's own input; SUBMIT is judged on all tests. */
public enum SubmissionType {
    RUN,
    SUBMIT;

    public Lane lane() {
        return switch (this) {
            case RUN -> Lane.RUN;
            case SUBMIT -> Lane.SUBMIT;
        };
    }
}

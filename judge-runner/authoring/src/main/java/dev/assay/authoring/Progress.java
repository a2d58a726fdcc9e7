package dev.assay.authoring;

import dev.assay.authoring.proof.Proof;

/** Is told how far verification has come, by several threads. */
interface Progress {
    /** Nobody listens. */
    Progress NONE = new Progress() {
        @Override
        public void begins(int questions, int runs) {}

        @Override
        public void judged() {}

        @Override
        public void proven(String slug, Proof proof) {}
    };

    /** So many questions were not proven before, and so many times a solution is judged for that. */
    void begins(int questions, int runs);

    /** A solution was judged. */
    void judged();

    /** That was all of a question. */
    void proven(String slug, Proof proof);
}

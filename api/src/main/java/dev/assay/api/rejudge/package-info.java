/** Judging submissions once more over HTTP, for authors and administrators: first beside the former results, then in their place. */
package dev.assay.api.rejudge;

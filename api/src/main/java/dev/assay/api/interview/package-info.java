/**
 * Practice interviews and their rounds over HTTP: creating them with fitting questions, moving them along, and showing
 * the candidate as much of a question as the candidate may see. It must not know how answers are judged.
 */
package dev.assay.api.interview;

/**
 * What candidates leave behind in a round besides submissions: drafts, answers in words and choices, messages, hints they
 * took. Rows and nothing else: whether a round takes them is decided elsewhere.
 */
package dev.assay.db.answer;

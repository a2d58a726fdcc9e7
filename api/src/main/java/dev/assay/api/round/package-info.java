/**
 * What candidates do in a running round besides handing in code: drafts, hints, answers, messages. Its projections have no
 * place for what is hidden. It must not know how answers are evaluated.
 */
package dev.assay.api.round;

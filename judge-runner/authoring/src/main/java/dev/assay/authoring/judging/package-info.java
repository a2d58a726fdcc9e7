/**
 * Runs solutions on a runner's own sandboxes, several at once. The only place here that knows the runner; it says what a solution came
 * to, and not what that is worth.
 */
package dev.assay.authoring.judging;

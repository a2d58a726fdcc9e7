/**
 * Keeps sandboxes warm, lends them and throws them away: how many there are, how long they live and which one goes when there
 * are too many. Must not know how a sandbox is made, what runs in it, or what that is worth.
 */
package dev.assay.runner.pool;

/**
 * The judge runner: takes jobs off the queue, claims their rows, has them judged in sandboxes and writes the results back, for as long
 * as the process lives. The loops and the order of things are here; what a report is worth, how a sandbox is talked to and
 * what a container is are decided below. Must not know HTTP, interviews or people.
 */
package dev.assay.runner;

/**
 * Doing things again: loops that pace their steps and outlast the outages of servers without dying and without spinning. Must not
 * know what a step does.
 */
package dev.assay.runner.loop;

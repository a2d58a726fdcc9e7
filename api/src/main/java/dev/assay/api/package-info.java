/**
 * The API process: its main, its settings, and the wiring of storage and queue into the packages beside it. It knows
 * all of them; none of them knows it.
 */
package dev.assay.api;

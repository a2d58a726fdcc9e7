/**
 * Is the process alive, is the judge ready, and the page that says so to people. It must not know what is judged.
 */
package dev.assay.api.health;

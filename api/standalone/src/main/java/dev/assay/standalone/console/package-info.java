/**
 * How the command line speaks to people: steps with their time, and problems in one line. It knows nothing of what
 * is started or judged.
 */
package dev.assay.standalone.console;

/**
 * Judging one file from the command line: a folder of tests in, a table of verdicts out, over the documented HTTP
 * interface and nothing else. It knows neither database nor processes.
 */
package dev.assay.standalone.judge;

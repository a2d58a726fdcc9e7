/**
 * One installation on one machine: its folder, its secrets, its processes from start to ready to stopped. It knows
 * nothing of the command line's words and nothing of how programs are judged.
 */
package dev.assay.standalone.installation;

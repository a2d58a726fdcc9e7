/**
 * The servers of a one-machine installation, PostgreSQL and Redis: real ones, whose binaries come out of Maven packages
 * and whose data stays in a folder. It knows nothing of what is stored in them.
 */
package dev.assay.standalone.server;

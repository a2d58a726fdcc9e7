/**
 * Having a program compiled, in a sandbox kept for compilers, for whoever wants to run it afterwards: a candidate's program, or the
 * program of a checker. Knows nothing of tests.
 */
package dev.assay.runner.compiling;

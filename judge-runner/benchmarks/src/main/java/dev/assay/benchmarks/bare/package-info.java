/** Running programs the plain way, in a container of the sandbox's own image, and what that uses. Must not know the judge. */
package dev.assay.benchmarks.bare;

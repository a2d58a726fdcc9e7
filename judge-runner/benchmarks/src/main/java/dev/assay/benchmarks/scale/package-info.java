/**
 * Whether the API stays as quick when very many have used it: two installations without a runner, a large and a small one, read
 * from in turns.
 */
package dev.assay.benchmarks.scale;

/**
 * Containers and nothing but containers: asks the Docker engine to make, start, inspect and remove them in the one confinement
 * sandboxes have, and carries bytes to and from the process inside. Must not know the protocol those bytes follow, languages,
 * questions or verdicts.
 */
package dev.assay.runner.container;

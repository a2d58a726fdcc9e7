/**
 * Operating system processes: started, watched, started again, recorded so that a later run finds them, and stopped.
 * It knows nothing of what the processes do.
 */
package dev.assay.standalone.process;

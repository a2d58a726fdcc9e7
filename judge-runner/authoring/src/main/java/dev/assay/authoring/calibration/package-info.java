/** Time limits from what accepted solutions take. What they are is decided by pure functions; nothing here runs programs. */
package dev.assay.authoring.calibration;

/**
 * The whole path on one machine: a real installation is started, and everything is done over HTTP as a candidate or an
 * integrator would. It must not know how the parts work inside.
 */
package dev.assay.standalone.endtoend;

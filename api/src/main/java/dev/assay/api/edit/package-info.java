/** Editing what somebody else may edit at the same time. It must not know what is edited. */
package dev.assay.api.edit;

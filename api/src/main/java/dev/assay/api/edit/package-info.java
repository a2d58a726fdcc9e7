/**
 * Editing what somebody else may edit at the same time, and reading lists page by page. It must not know what is edited or
 * listed.
 */
package dev.assay.api.edit;

/** What was proven before, and what that depends on. */
package dev.assay.authoring.cache;

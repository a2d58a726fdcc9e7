/** Opens the storage for those who are no Micronaut application. It must not know what is stored. */
package dev.assay.db;

/**
 * What administrators did, and what concerns the safety of accounts. It must not know what the actions mean, and holds no
 * name and no e-mail address.
 */
package dev.assay.db.audit;

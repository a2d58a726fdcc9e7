/**
 * The description of this API for programs, and a page on which people try it. The description is a file that the tests of the
 * module compare with the controllers; nothing is described here, and nothing here knows what is described.
 */
package dev.assay.api.document;

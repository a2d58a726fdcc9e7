/**
 * What is done with secrets that travel by mail: showing that an address is one's own, getting back in without the password,
 * moving to another address. It must not know how mails are sent.
 */
package dev.assay.api.recovery;

/**
 * Sending mail: into a folder, or by SMTP. It must not know why a mail is sent.
 */
package dev.assay.api.mail;

/**
 * Images that statements show: which kinds there are, what a file says of itself, and the links to them in Markdown. Nothing is
 * decoded, and the package knows neither questions nor banks.
 */
package dev.assay.image;

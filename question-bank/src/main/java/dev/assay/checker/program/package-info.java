/** How checkers that are programs are asked, and what their ends say. Pure; whoever runs them is elsewhere. */
package dev.assay.checker.program;

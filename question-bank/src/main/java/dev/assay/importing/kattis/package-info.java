/** Problem packages of Kattis and ICPC, legacy and 2025-09. Must not know how drafts are written to disk. */
package dev.assay.importing.kattis;

/**
 * The conversation with the supervisor inside a sandbox container: its frames as values and their bytes on a stream, as
 * {@code sandbox-images/PROTOCOL.md} lays them down. What arrives was written next to a candidate's program, so every length is
 * checked before it is believed. Must not know containers, languages, tests or verdicts.
 */
package dev.assay.runner.protocol;

/**
 * What a candidate's function or class looks like, said once for all languages, and the values that go in and come out of it.
 *
 * <p>A {@link dev.assay.signature.Signature} is a {@link dev.assay.signature.FunctionSignature} or a
 * {@link dev.assay.signature.ClassSignature}; a {@link dev.assay.signature.ValueType} reads and writes the notation of types.
 * Both are valid once constructed; whatever is wrong is an IllegalArgumentException that names the text and what was expected.
 * Values are JSON trees. A signature checks them ({@code checkInput}, {@code checkResult}: every
 * {@link dev.assay.signature.Violation} with its path) and brings them into their one canonical form ({@code canonicalInput},
 * {@code canonicalResult}, {@link dev.assay.signature.CanonicalJson}), so that equal values are equal texts.
 *
 * <p>Nothing here reads files or knows a programming language but for the words that cannot be names in one of them.
 */
package dev.assay.signature;

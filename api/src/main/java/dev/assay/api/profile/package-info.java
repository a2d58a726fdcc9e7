/**
 * What people say about themselves: a profile, and lists of experiences, educations, skills and certifications. It knows which
 * values make sense; it must not know what they are used for.
 */
package dev.assay.api.profile;

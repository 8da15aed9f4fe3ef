package dk.rackship.setup;

import dk.rackship.words.Sentence;

/**
 * What is wrong with one field.
 *
 * @param field as the interface names it, a dot before a field of a field
 * @param message one sentence for the person who filled it in; never repeats a secret
 */
public record FieldError(String field, Sentence message) {}

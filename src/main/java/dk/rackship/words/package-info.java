/**
 * What Rackship says to people: in English in the code, in the reader's language on the way out.
 * The translations lie beside it, in {@code sentences.<language>.json}, by the English.
 */
@NullMarked
package dk.rackship.words;

import org.jspecify.annotations.NullMarked;

/**
 * What an operator does before orders move: connects two accounts by keys, and chooses the
 * settings.
 */
@NullMarked
package dk.rackship.bench.setup;

import org.jspecify.annotations.NullMarked;

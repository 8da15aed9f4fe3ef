/** The simulators are held against the vendors' contracts, answer by answer. */
@NullMarked
package dk.rackship.sandbox;

import org.jspecify.annotations.NullMarked;

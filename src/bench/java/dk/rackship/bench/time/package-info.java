/** Waiting: until an instant, or until something holds. */
@NullMarked
package dk.rackship.bench.time;

import org.jspecify.annotations.NullMarked;

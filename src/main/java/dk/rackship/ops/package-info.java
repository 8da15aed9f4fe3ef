/**
 * What operators see and what the server needs before it serves: migrations, clock, start-up
 * checks, health and metrics. Owns no table of its own.
 */
@NullMarked
package dk.rackship.ops;

import org.jspecify.annotations.NullMarked;

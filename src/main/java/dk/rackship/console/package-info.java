/** The JSON interface for the pages and for operators; sessions. Owns the merchants' sessions. */
@NullMarked
package dk.rackship.console;

import org.jspecify.annotations.NullMarked;

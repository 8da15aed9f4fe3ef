/**
 * The two doors in: prove that the vendor is the vendor, signal, answer. What a webhook says is
 * never stored nor believed; it only names what to look at. Owns no table.
 */
@NullMarked
package dk.rackship.webhook;

import org.jspecify.annotations.NullMarked;

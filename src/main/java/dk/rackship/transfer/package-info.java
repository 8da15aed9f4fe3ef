/**
 * Looking at one order: read what both vendors say now and what the link remembers, decide by the
 * rules of {@link dk.rackship.mapping}, do at most what is missing, remember. Owns the tables
 * {@code order_link}, {@code transfer} and {@code transfer_event}: memory of pairs, and what the
 * merchant sees of them.
 */
@NullMarked
package dk.rackship.transfer;

import org.jspecify.annotations.NullMarked;

/**
 * One merchant's pair of accounts, the tenant of everything else: identity, status, credentials
 * (encrypted at rest), settings with the operator's overrides, the reference lists last read from
 * the vendors, and the vocabulary of reasons. Owns the tables {@code connection} and {@code
 * reference_lists}.
 */
@NullMarked
package dk.rackship.connection;

import org.jspecify.annotations.NullMarked;

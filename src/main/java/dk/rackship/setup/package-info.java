/**
 * Connecting a merchant: installing, proving the logins, prerequisites (P1 to P4), the first
 * reading of the reference lists, the settings and what may stand in them, our webhook
 * subscriptions at both vendors, reconnecting, pausing and disconnecting. Vendors are called
 * outside of transactions; what is remembered is recorded in short ones ({@code Record...}
 * classes). Owns no table of its own: the stores are in {@code connection}.
 */
@NullMarked
package dk.rackship.setup;

import org.jspecify.annotations.NullMarked;

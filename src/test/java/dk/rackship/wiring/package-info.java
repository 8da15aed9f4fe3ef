/**
 * What only a real server shows: transactions, the guard of the vendors' clients, the timer, the
 * interface and its security, migrations, health. Arquillian starts the server {@code wiring} and
 * deploys the very WAR that is shipped, with these classes beside it; its vendors answer nothing.
 */
@NullMarked
package dk.rackship.wiring;

import org.jspecify.annotations.NullMarked;

/**
 * Rackship's own measurement: starts the packaged server on each database, plays both vendors
 * around it, sends it webhooks, kills it in the middle of its work, and prints one table of figures
 * beside their targets. It sees the server only from outside and shares no class with the
 * application.
 */
@NullMarked
package dk.rackship.bench;

import org.jspecify.annotations.NullMarked;

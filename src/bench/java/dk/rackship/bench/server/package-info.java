/**
 * What is measured: the packaged server as a process of its own, its database, and what both cost
 * in processor time and memory, read from {@code /proc}.
 */
@NullMarked
package dk.rackship.bench.server;

import org.jspecify.annotations.NullMarked;

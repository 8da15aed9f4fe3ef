/**
 * As much of HTTP/1.1 as the measurement needs, on blocking keep-alive sockets: one message after
 * the other, read whole. It is cheap, so that the server under test keeps the processor.
 */
@NullMarked
package dk.rackship.bench.http;

import org.jspecify.annotations.NullMarked;

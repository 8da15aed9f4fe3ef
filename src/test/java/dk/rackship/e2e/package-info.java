/**
 * End to end, on the running server with the sandbox beside it: what a merchant and an operator
 * see. Speaks only HTTP, to the application's own interface and to the sandbox's control API, at
 * the system property {@code rackship.test.url}. Each test has a merchant of its own ({@link
 * dk.rackship.e2e.Shop}), so that the tests may run in any order and side by side.
 */
@NullMarked
package dk.rackship.e2e;

import org.jspecify.annotations.NullMarked;

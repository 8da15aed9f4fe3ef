/**
 * Connects the demo merchant at start-up, as an operator would: through the application's public
 * HTTP interface ({@code api.md}) and nothing else.
 */
@NullMarked
package dk.rackship.sandbox.demo;

import org.jspecify.annotations.NullMarked;

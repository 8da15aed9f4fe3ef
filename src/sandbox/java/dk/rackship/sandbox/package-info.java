/**
 * The sandbox: stateful simulators of both vendors for the demo and the tests; a web application of
 * its own that is never shipped. It shares no class with the product, so that a wrong field name
 * cannot be wrong on both sides. All state is in memory, keyed by account, and gone at the next
 * start. This package holds what both simulators need; what they assume about the vendors is in
 * {@link dk.rackship.sandbox.Assumptions}.
 */
@NullMarked
package dk.rackship.sandbox;

import org.jspecify.annotations.NullMarked;

/**
 * The sandbox's own interface, for the page and the tests: merchants, what a person does in either
 * vendor's pages, faults, and the state of both sides. The list of calls is in {@link
 * dk.rackship.sandbox.control.ControlApplication}.
 */
@NullMarked
package dk.rackship.sandbox.control;

import org.jspecify.annotations.NullMarked;

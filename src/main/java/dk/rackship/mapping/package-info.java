/**
 * The rules, as pure functions: records of both vendors and the merchant's settings in, a decision
 * in plain words out. No I/O, no clock, no logging, no state. A class or test named after a number
 * is that number of the setup guide.
 */
@NullMarked
package dk.rackship.mapping;

import org.jspecify.annotations.NullMarked;

/** What can be said about the pages without a browser: their words, their modules, their size. */
@NullMarked
package dk.rackship.pages;

import org.jspecify.annotations.NullMarked;

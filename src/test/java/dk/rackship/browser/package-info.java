/**
 * The pages in a real Chromium, on the running server with the sandbox beside it. Where no browser
 * is found they are skipped, and say so: see {@link dk.rackship.browser.Browser}.
 */
@NullMarked
package dk.rackship.browser;

import org.jspecify.annotations.NullMarked;

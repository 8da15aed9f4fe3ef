/** The rules of the architecture that can be checked, each with a bad example that it reports. */
package dk.rackship.architecture;

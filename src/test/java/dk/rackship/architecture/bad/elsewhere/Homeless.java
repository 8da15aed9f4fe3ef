package dk.rackship.architecture.bad.elsewhere;

/** Lives in a package without a row. */
public record Homeless() {}

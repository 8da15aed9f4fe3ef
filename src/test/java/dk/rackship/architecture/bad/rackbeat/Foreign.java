package dk.rackship.architecture.bad.rackbeat;

/** Imports what its row does not name. */
public record Foreign(dk.rackship.architecture.bad.webshipper.Foreign other) {}

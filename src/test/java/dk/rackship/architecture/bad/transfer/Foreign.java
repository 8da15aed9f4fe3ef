package dk.rackship.architecture.bad.transfer;

/** Imports what its row does not name. */
public record Foreign(dk.rackship.architecture.bad.setup.Foreign other) {}

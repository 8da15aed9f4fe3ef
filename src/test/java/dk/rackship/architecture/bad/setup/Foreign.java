package dk.rackship.architecture.bad.setup;

/** Imports what its row does not name. */
public record Foreign(dk.rackship.architecture.bad.transfer.Foreign other) {}

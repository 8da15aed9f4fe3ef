package dk.rackship.architecture.bad.words;

/** Imports what its row does not name. */
public record Foreign(dk.rackship.architecture.bad.work.Foreign other) {}

package dk.rackship.architecture.bad.webshipper;

/** Imports what its row does not name. */
public record Foreign(dk.rackship.architecture.bad.rackbeat.Foreign other) {}

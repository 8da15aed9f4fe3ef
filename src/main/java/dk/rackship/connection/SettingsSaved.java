package dk.rackship.connection;

/** CDI event: a merchant's settings were saved and count from now on. Fired after the commit. */
public record SettingsSaved(ConnectionId connection) {}

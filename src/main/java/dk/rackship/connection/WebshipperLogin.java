package dk.rackship.connection;

/**
 * What a call to Webshipper needs.
 *
 * @param connection whose limit the call counts against
 * @param account the account's DNS label
 * @param token an access token of that account
 */
public record WebshipperLogin(ConnectionId connection, WebshipperAccount account, Secret token) {}

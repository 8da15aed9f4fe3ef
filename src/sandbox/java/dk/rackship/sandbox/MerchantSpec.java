package dk.rackship.sandbox;

/**
 * What tells one merchant from another; all other data is the same for each.
 *
 * @param rackbeatId id of the Rackbeat account
 * @param companyName name at Rackbeat
 * @param webshipperAccount account name (a DNS label) at Webshipper
 * @param tokenPrefix API tokens are {@code <prefix>rackbeat-token} and {@code
 *     <prefix>webshipper-token}
 * @param firstNumber numbers of orders go on from here, Webshipper's ids from ten times as much: a
 *     sandbox forgets when it ends, and must not give a number again that the application remembers
 */
public record MerchantSpec(
    int rackbeatId,
    String companyName,
    String webshipperAccount,
    String tokenPrefix,
    int firstNumber) {}

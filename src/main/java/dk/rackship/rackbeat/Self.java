package dk.rackship.rackbeat;

import org.jspecify.annotations.Nullable;

/**
 * Whom a token belongs to ({@code contracts/rackbeat.openapi.yaml}, Self).
 *
 * @param user whose token it is
 */
public record Self(UserAccount userAccount, @Nullable User user) {
  public Self {
    Wire.required(userAccount == null ? null : userAccount.id(), "the account's id");
  }

  /**
   * The merchant's account.
   *
   * @param id the agreement number: keys the connection, and stands in every webhook
   */
  public record UserAccount(String id, @Nullable String companyName, @Nullable Address address) {}

  /** A person; nothing but the id is sure. */
  public record User(String id, @Nullable String name, @Nullable String email) {}
}

package dk.rackship.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the server's database holds, seen from beside the server. */
final class Stored {
  private static final String URL = System.getProperty("rackship.test.database", "");

  private Stored() {}

  /** Every row of every table, as the statements that would write it. */
  static String everything() {
    return String.join("\n", texts("script"));
  }

  /** The first column of what this finds. */
  static List<String> texts(String sql) {
    try (Connection database = open();
        var found = database.createStatement().executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  static void change(String sql) {
    try (Connection database = open();
        var statement = database.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private static Connection open() throws SQLException {
    return DriverManager.getConnection(URL, "rackship", "rackship");
  }
}

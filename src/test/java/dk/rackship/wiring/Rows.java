package dk.rackship.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the database really holds, read past the application. */
@ApplicationScoped
public class Rows {
  @Resource(lookup = "jdbc/rackship")
  private DataSource database;

  void change(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of every row that is not null. */
  <T> List<T> column(Class<T> type, String sql) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql);
        var rows = select.executeQuery()) {
      var values = new ArrayList<T>();
      while (rows.next()) {
        var value = rows.getObject(1, type);
        if (value != null) {
          values.add(value);
        }
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}

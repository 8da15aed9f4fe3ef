package dk.rackship.rackbeat;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * Something that Rackbeat numbers and names: delivery terms, payment terms, a location, a group, an
 * employee, a layout, and a customer inside an order.
 *
 * @param number its primary key
 * @param name never null: the number where Rackbeat names nothing
 */
public record Named(String number, @JsonAlias("company_name") String name) {
  public Named {
    Wire.required(number, "number");
    name = Wire.orElse(name, number);
  }
}

package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.OrdersForgotten;
import dk.rackship.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Another account takes the place of the one before: links and work are about orders that are not
 * there, and what the new account's merchant did before does not move by itself. Inside the
 * caller's transaction.
 */
@ApplicationScoped
class NewAccount {
  private final WorkItems work;
  private final Event<OrdersForgotten> ordersForgotten;

  @Inject
  NewAccount(WorkItems work, Event<OrdersForgotten> ordersForgotten) {
    this.work = work;
    this.ordersForgotten = ordersForgotten;
  }

  void begins(Connection connection) {
    work.forget(connection.id());
    ordersForgotten.fire(new OrdersForgotten(connection.id()));
    connection.startsAnew();
  }
}

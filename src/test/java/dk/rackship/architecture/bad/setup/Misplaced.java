package dk.rackship.architecture.bad.setup;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;

/** A resource, and a query, where none belongs. */
@Path("/misplaced")
public record Misplaced(EntityManager database) {}

package dk.rackship.console;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under the server's root is the interface; pages are static files beside it. */
@ApplicationPath("/")
public class RestApplication extends Application {}

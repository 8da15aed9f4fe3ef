package dk.rackship.console;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** A synchronisation survives a restart: it goes on when the server is up. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ResumeSyncs {
  @Inject private RunSyncs syncs;

  @PostConstruct
  void resume() {
    syncs.takeUp();
  }
}

package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.CheckLogins;
import dk.rackship.vendor.VendorFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One step of a round: what fails there costs this step, and no other. */
@ApplicationScoped
public class Step {
  private static final Logger LOG = LoggerFactory.getLogger(Step.class);
  private final CheckLogins checkLogins;

  @Inject
  public Step(CheckLogins checkLogins) {
    this.checkLogins = checkLogins;
  }

  /** How a step ended. */
  enum End {
    DONE,
    /** It did not work, and a vendor that can be asked other things is the cause, or we are. */
    FAILED,
    /** The vendor is not to be asked anything more this round. */
    AWAY
  }

  End take(ConnectionId id, Runnable step) {
    try {
      step.run();
      return End.DONE;
    } catch (VendorFailure.LoginRefused refused) {
      checkLogins.refused(id, refused.vendor());
      return End.AWAY;
    } catch (VendorFailure failure) {
      LOG.info("Reconciliation waits connection={} because={}", id, failure.getMessage());
      return isAnswer(failure) ? End.FAILED : End.AWAY;
    } catch (RuntimeException e) {
      LOG.error("Reconciliation broke connection={}", id, e);
      return End.FAILED;
    }
  }

  private static boolean isAnswer(VendorFailure failure) {
    return failure instanceof VendorFailure.Rejected || failure instanceof VendorFailure.Forbidden;
  }
}

package dk.rackship.sandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test of the simulators: a fresh merchant for each, and every answer of a vendor's side is held
 * against the vendor's contract.
 */
class AtTheSandbox {
  static final String JSON = "application/json";
  static final String JSON_API = "application/vnd.api+json";

  final Contract rackbeatContract = new Contract("rackbeat.openapi.yaml");
  final Contract webshipperContract = new Contract("webshipper.openapi.yaml");
  final Http control = new Http("/control", "", JSON, (method, path, answer) -> {});
  final Subscriber subscriber = new Subscriber();
  String merchant = "";
  Http rackbeat = control;
  Http rackbeatHost = control;
  Http webshipper = control;

  @BeforeEach
  void a_fresh_merchant() {
    Http.Answer made = control.post("/merchants", "{}");
    merchant = "/" + made.at("/id");
    Http.Check check = (m, p, a) -> rackbeatContract.check(m, p, a.status(), a.text());
    rackbeat = new Http("/rackbeat/api", made.at("/rackbeat/apiToken"), JSON, check);
    rackbeatHost = new Http("/rackbeat", "", JSON, check);
    webshipper =
        new Http(
            "/webshipper/" + made.at("/webshipper/account") + "/v2",
            made.at("/webshipper/apiToken"),
            JSON_API,
            (m, p, a) -> {
              if (a.status() != 204) {
                webshipperContract.check(m, p, a.status(), a.text());
              } else {
                webshipperContract.seen(m, p);
              }
            });
  }

  @AfterEach
  void forget_it() {
    control.delete(merchant);
    subscriber.close();
  }
}

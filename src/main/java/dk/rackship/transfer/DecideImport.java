package dk.rackship.transfer;

import dk.rackship.mapping.CustomerSearch;
import dk.rackship.mapping.Decision;
import dk.rackship.mapping.WebshipperOrderFacts;
import dk.rackship.mapping.WebshipperOrderRules;
import dk.rackship.rackbeat.Customer;
import dk.rackship.rackbeat.Item;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.webshipper.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the rules about a Webshipper order; reads from Rackbeat what they look at. */
@ApplicationScoped
public class DecideImport {
  private final Rackbeat rackbeat;

  @Inject
  public DecideImport(Rackbeat rackbeat) {
    this.rackbeat = rackbeat;
  }

  Decision decide(Merchant merchant, Order order) {
    var chosen = merchant.settings().orderTransfer();
    var wanted = chosen != null && chosen.toRackbeat(); // else no rule looks at Rackbeat's records
    return WebshipperOrderRules.decide(
        new WebshipperOrderFacts(
            order,
            wanted ? customers(merchant, WebshipperOrderRules.customerSearch(order)) : List.of(),
            wanted ? items(merchant, WebshipperOrderRules.skus(order)) : Map.of(),
            merchant.settings(),
            merchant.lists()));
  }

  /** The filters are exact; whether they mind capitals is not known. */
  private List<Customer> customers(Merchant merchant, CustomerSearch search) {
    var login = merchant.rackbeat();
    var found = new ArrayList<Customer>();
    search.vat().ifPresent(vat -> found.addAll(rackbeat.customersByVat(login, vat)));
    search.email().stream()
        .flatMap(email -> Stream.of(email, email.toLowerCase(Locale.ROOT)).distinct())
        .forEach(email -> found.addAll(rackbeat.customersByEmail(login, email)));
    search.name().ifPresent(name -> found.addAll(rackbeat.customersByName(login, name)));
    return found;
  }

  private Map<String, Item> items(Merchant merchant, List<String> skus) {
    var items = new LinkedHashMap<String, Item>();
    skus.forEach(sku -> item(merchant, sku).ifPresent(item -> items.put(sku, item)));
    return items;
  }

  /** 8: by number, then by barcode. */
  private Optional<Item> item(Merchant merchant, String sku) {
    return rackbeat
        .item(merchant.rackbeat(), sku)
        .or(
            () ->
                rackbeat.itemsByBarcode(merchant.rackbeat(), sku).stream()
                    .filter(item -> sku.equals(item.barcode()))
                    .findFirst());
  }
}

package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.rackbeat.Customer;
import dk.rackship.webshipper.Address;
import dk.rackship.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who of Rackbeat's customers an address is, and by what: the first step that finds anybody counts.
 *
 * @param by the step, in words
 * @param customers at least one, each once, the lowest number first
 */
record CustomerMatch(Sentence by, List<Customer> customers) {
  private static final List<Step> STEPS =
      List.of(
          new Step(say("VAT number"), CustomerMatch::sameVat),
          new Step(say("e-mail"), CustomerMatch::sameEmail),
          new Step(say("name and address"), CustomerMatch::sameNameAndAddress));

  private record Step(Sentence by, BiPredicate<Customer, Address> same) {}

  static Optional<CustomerMatch> of(Address address, List<Customer> candidates) {
    return STEPS.stream()
        .map(step -> new CustomerMatch(step.by(), found(step, address, candidates)))
        .filter(match -> !match.customers().isEmpty())
        .findFirst();
  }

  private static List<Customer> found(Step step, Address address, List<Customer> candidates) {
    var byNumber = new TreeMap<String, Customer>(Numbers.ASCENDING);
    candidates.stream()
        .filter(customer -> !customer.isDeleted() && step.same().test(customer, address))
        .forEach(customer -> byNumber.put(customer.number(), customer));
    return List.copyOf(byNumber.values());
  }

  Customer lowest() {
    return customers.get(0);
  }

  private static boolean sameVat(Customer customer, Address address) {
    return said(customer.companyVat()) && same(customer.companyVat(), address.vatNo());
  }

  private static boolean sameEmail(Customer customer, Address address) {
    return Text.of(customer.contactEmail())
        .filter(email -> Text.of(address.email()).filter(email::equalsIgnoreCase).isPresent())
        .isPresent();
  }

  /** Never by the name alone: there must be a street, and a place where it is. */
  private static boolean sameNameAndAddress(Customer customer, Address address) {
    var place = ImportedAddress.of(address);
    var main = customer.mainAddress();
    Function<dk.rackship.rackbeat.Address, String> street =
        one -> plain(one.street()) + plain(one.street2());
    return said(place.name())
        && same(place.name(), main.name())
        && !street.apply(place).isEmpty()
        && street.apply(place).equals(street.apply(main))
        && (said(place.zipcode()) || said(place.city()))
        && same(place.zipcode(), main.zipcode())
        && same(place.city(), main.city())
        && country(place.country()).equals(country(main.country()));
  }

  private static boolean said(@Nullable String text) {
    return !plain(text).isEmpty();
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(@Nullable String text) {
    return Text.of(text).map(Countries::plain).orElse("");
  }

  private static String country(@Nullable String name) {
    return Countries.code(name).orElseGet(() -> plain(name));
  }
}

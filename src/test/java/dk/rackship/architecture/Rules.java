package dk.rackship.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules, for whichever root package: the application's, or that of the bad examples. */
final class Rules {
  /** What each package may import of the others (architecture, Packages). */
  static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("words", List.of()),
          Map.entry("connection", List.of("words")),
          Map.entry("vendor", List.of("words", "connection")),
          Map.entry("work", List.of("connection")),
          Map.entry("rackbeat", List.of("connection", "vendor")),
          Map.entry("webshipper", List.of("connection", "vendor")),
          Map.entry("mapping", List.of("words", "connection", "rackbeat", "webshipper")),
          Map.entry("webhook", List.of("work", "connection")),
          Map.entry(
              "setup", List.of("words", "connection", "work", "vendor", "rackbeat", "webshipper")),
          Map.entry(
              "transfer",
              List.of(
                  "words", "work", "mapping", "vendor", "rackbeat", "webshipper", "connection")),
          Map.entry(
              "reconcile",
              List.of(
                  "words",
                  "work",
                  "transfer",
                  "setup",
                  "vendor",
                  "rackbeat",
                  "webshipper",
                  "connection")),
          Map.entry(
              "console",
              List.of(
                  "words",
                  "connection",
                  "work",
                  "vendor",
                  "rackbeat",
                  "webshipper",
                  "setup",
                  "transfer",
                  "reconcile",
                  "ops")),
          Map.entry("ops", List.of("connection", "work")));

  private static final String[] NOT_OURS = {
    "java..", "javax..", "jakarta..", "org..", "com..", "io.."
  };
  private final String root;

  Rules(String root) {
    this.root = root;
  }

  private String in(String name) {
    return root + "." + name + "..";
  }

  private String[] all(String... names) {
    return Stream.of(names).map(this::in).toArray(String[]::new);
  }

  /** Rule 1: a package imports its row of the table and nothing else. */
  ArchRule importsOnlyItsRow(String name) {
    var allowed = new ArrayList<>(List.of(NOT_OURS));
    allowed.add(in(name));
    MAY_IMPORT.get(name).stream().map(this::in).forEach(allowed::add);
    return classes()
        .that()
        .resideInAPackage(in(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new));
  }

  /** Every package has a row. */
  ArchRule everyPackageHasARow() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage(all(MAY_IMPORT.keySet().toArray(String[]::new)));
  }

  ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** The rules of the product do no I/O, read no clock and know no container. */
  ArchRule mappingIsPure() {
    return classes()
        .that()
        .resideInAPackage(in("mapping"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.math..",
                    "java.text..",
                    "java.nio.charset..",
                    "java.security..",
                    "java.time..",
                    "org.jspecify..",
                    in("mapping"),
                    in("words"),
                    in("connection"))
                .or(valuesOf("rackbeat"))
                .or(valuesOf("webshipper"))
                .and(DescribedPredicate.not(aClock())));
  }

  private static DescribedPredicate<JavaClass> aClock() {
    return describe("a clock", type -> type.isEquivalentTo(Clock.class));
  }

  private DescribedPredicate<JavaClass> valuesOf(String vendor) {
    return resideInAnyPackage(in(vendor))
        .and(
            describe(
                "records, enums and builders",
                type ->
                    type.isRecord() || type.isEnum() || type.getSimpleName().endsWith("Builder")));
  }

  ArchRule mappingHasNoState() {
    return fields()
        .that()
        .areDeclaredInClassesThat(
            resideInAnyPackage(in("mapping"))
                .and(describe("no records", type -> !type.isRecord() && !type.isEnum())))
        .should()
        .beStatic()
        .andShould()
        .beFinal();
  }

  ArchRule resourcesStandAtTheEdge() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .and()
        .areNotInterfaces()
        .should()
        .resideInAnyPackage(all("webhook", "console", "ops"));
  }

  /** REST client interfaces are members of a package-private type: only the gateway sees them. */
  ArchRule clientsHideBehindTheirGateway() {
    return classes()
        .that(describe("REST client interfaces", Rules::isClient))
        .should(
            new ArchCondition<JavaClass>("be members of a package-private type") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                var hidden =
                    type.getEnclosingClass()
                        .filter(outer -> !outer.getModifiers().contains(JavaModifier.PUBLIC))
                        .isPresent();
                events.add(new SimpleConditionEvent(type, hidden, type.getName()));
              }
            });
  }

  private static boolean isClient(JavaClass type) {
    return type.isInterface()
        && type.getMethods().stream()
            .anyMatch(
                method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class));
  }

  ArchRule noEntityInARestSignature() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .and()
        .arePublic()
        .should(
            new ArchCondition<JavaMethod>("have no entity in their signature") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                var shown =
                    Stream.concat(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getRawParameterTypes().stream());
                var clean = shown.noneMatch(type -> type.isAnnotatedWith(Entity.class));
                events.add(new SimpleConditionEvent(method, clean, method.getFullName()));
              }
            });
  }

  /** Time comes from the injected clock; only ops makes one. */
  ArchRule noClockButTheInjectedOne() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("ops"))
        .should()
        .callMethodWhere(
            describe(
                "the time is read",
                call ->
                    (call.getTargetOwner().getPackageName().equals("java.time")
                            && (call.getName().equals("now")
                                || call.getName().startsWith("system")))
                        || (call.getTargetOwner().isEquivalentTo(System.class)
                            && call.getName().equals("currentTimeMillis"))));
  }

  ArchRule noDumpingGrounds() {
    return noClasses()
        .should()
        .haveNameMatching(".*\\.(Abstract\\w*|\\w*(Utils?|Helper|Manager|Impl))");
  }

  ArchRule noPrintingAndNoDate() {
    return noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.util.Date.class);
  }

  ArchRule onlyStoresTouchTheDatabase() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            all("connection", "work", "transfer", "reconcile", "console", "ops"))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(EntityManager.class, Entity.class);
  }

  /**
   * No vendor call inside a transaction: the direct calls; the guard of the clients sees the rest.
   */
  ArchRule noVendorCallInATransaction() {
    return methods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .or()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Transactional.class)
        .should(
            new ArchCondition<JavaMethod>("call no gateway") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                var gateways =
                    List.of(root + ".rackbeat.Rackbeat", root + ".webshipper.Webshipper");
                var clean =
                    method.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> gateways.contains(call.getTargetOwner().getName()));
                events.add(new SimpleConditionEvent(method, clean, method.getFullName()));
              }
            });
  }
}

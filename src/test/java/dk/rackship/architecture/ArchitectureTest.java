package dk.rackship.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code keeps the architecture, and each rule reports the bad example made for it. */
class ArchitectureTest {
  private static final String ROOT = "dk.rackship";
  private static final String BAD_ROOT = "dk.rackship.architecture.bad";
  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(Path.of("target/classes"));
  private static final JavaClasses BAD = new ClassFileImporter().importPackages(BAD_ROOT);
  private static final JavaClasses SANDBOX =
      new ClassFileImporter().importPath(Path.of("target/sandbox-classes"));

  private static Map<String, ArchRule> rules(String root) {
    var rules = new Rules(root);
    var named = new LinkedHashMap<String, ArchRule>();
    Rules.MAY_IMPORT
        .keySet()
        .forEach(name -> named.put(name + " imports only its row", rules.importsOnlyItsRow(name)));
    named.put("every package has a row", rules.everyPackageHasARow());
    named.put("no cycles", rules.noCycles());
    named.put("mapping is pure", rules.mappingIsPure());
    named.put("mapping has no state", rules.mappingHasNoState());
    named.put("resources stand at the edge", rules.resourcesStandAtTheEdge());
    named.put("clients hide behind their gateway", rules.clientsHideBehindTheirGateway());
    named.put("no entity in a REST signature", rules.noEntityInARestSignature());
    named.put("no clock but the injected one", rules.noClockButTheInjectedOne());
    named.put("no dumping grounds", rules.noDumpingGrounds());
    named.put("no printing, no Date", rules.noPrintingAndNoDate());
    named.put("only stores touch the database", rules.onlyStoresTouchTheDatabase());
    named.put("no vendor call in a transaction", rules.noVendorCallInATransaction());
    return named;
  }

  @TestFactory
  Stream<DynamicTest> the_application_keeps() {
    return rules(ROOT).entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(APPLICATION)));
  }

  @TestFactory
  Stream<DynamicTest> a_bad_example_is_reported_by() {
    return rules(BAD_ROOT).entrySet().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.getKey(),
                    () ->
                        assertThat(rule.getValue().evaluate(BAD).hasViolation())
                            .as(rule.getKey())
                            .isTrue()));
  }

  @Test
  void the_sandbox_knows_nothing_of_the_application() {
    ArchRuleDefinition.classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "jakarta..",
            "org..",
            "com.fasterxml..",
            "dk.rackship.sandbox..")
        .check(SANDBOX);
  }

  @Test
  void every_package_says_what_null_means() {
    var unmarked =
        Stream.of(APPLICATION, SANDBOX)
            .flatMap(JavaClasses::stream)
            .map(type -> type.getPackage())
            .distinct()
            .filter(marked -> !marked.isAnnotatedWith(NullMarked.class))
            .map(marked -> marked.getName());
    assertThat(unmarked).isEmpty();
  }
}

package dk.rackship.words;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * One call of {@code say} in the sources.
 *
 * @param file where
 * @param english empty: it is not written there, so that nobody can find it
 * @param with how many things are put in
 */
record SaidInSources(String file, Optional<String> english, int with) {

  /** All of them, as the compiler reads them. */
  static List<SaidInSources> all() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        var paths = Files.walk(Path.of("src/main/java"))) {
      var sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
      var units = files.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      var found = new ArrayList<SaidInSources>();
      for (var unit : task.parse()) {
        new Calls(unit, found).scan(unit, true);
      }
      return found;
    }
  }

  private static final class Calls extends TreeScanner<Boolean, Boolean> {
    private final String file;
    private final List<SaidInSources> found;

    Calls(CompilationUnitTree unit, List<SaidInSources> found) {
      this.file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      this.found = found;
    }

    @Override
    public Boolean visitMethodInvocation(MethodInvocationTree call, Boolean any) {
      var name = call.getMethodSelect().toString();
      if (name.equals("say") || name.equals("Sentence.say")) {
        var arguments = call.getArguments();
        found.add(new SaidInSources(file, text(arguments.get(0)), arguments.size() - 1));
      }
      return super.visitMethodInvocation(call, any);
    }

    private static Optional<String> text(ExpressionTree expression) {
      if (expression instanceof LiteralTree literal) {
        return Optional.of(Objects.toString(literal.getValue()));
      }
      if (expression instanceof ParenthesizedTree inner) {
        return text(inner.getExpression());
      }
      return expression instanceof BinaryTree sum
          ? text(sum.getLeftOperand())
              .flatMap(left -> text(sum.getRightOperand()).map(left::concat))
          : Optional.empty();
    }
  }

  /** What is left to translate: one of placeholders and signs alone is the same everywhere. */
  static Stream<String> translatable(List<SaidInSources> all) {
    return all.stream()
        .flatMap(said -> said.english().stream())
        .filter(english -> english.replace("%s", "").chars().anyMatch(Character::isLetter))
        .distinct();
  }
}

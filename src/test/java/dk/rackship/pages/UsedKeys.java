package dk.rackship.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which texts a module asks for.
 *
 * @param exact keys that stand there in full: their texts must exist
 * @param mentioned every string that could be a key
 * @param made keys with a part that is filled in at run time ({@code `state.${state}`}): a word of
 *     the server, or one that is mentioned
 */
record UsedKeys(Set<String> exact, Set<String> mentioned, List<Pattern> made) {
  private static final Pattern CALL =
      Pattern.compile("(?<![.\\w])(t|has|openPage|plural)\\(\"([^\"]+)\"");
  private static final Pattern FROM_SERVER = Pattern.compile("[A-Z_]+|\\d+");
  private static final Pattern STRING = Pattern.compile("\"([a-zA-Z]+(?:\\.\\w+)*)\"");
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "`([a-z]+\\.(?:[\\w.]|\\$\\{[\\w.]+})*\\$\\{[\\w.]+}(?:[\\w.]|\\$\\{[\\w.]+})*)`");

  static UsedKeys in(String source) {
    return new UsedKeys(
        new TreeSet<>(CALL.matcher(source).results().flatMap(UsedKeys::keys).toList()),
        new TreeSet<>(STRING.matcher(source).results().map(found -> found.group(1)).toList()),
        TEMPLATE.matcher(source).results().map(found -> pattern(found.group(1))).toList());
  }

  private static Stream<String> keys(MatchResult call) {
    var key = call.group(2);
    return call.group(1).equals("plural")
        ? Stream.of(key + ".one", key + ".other")
        : Stream.of(key);
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(
        template.replaceAll("\\$\\{[\\w.]+}", "*").replace(".", "\\.").replace("*", "([^.]+)"));
  }

  boolean uses(String key) {
    return exact.contains(key)
        || mentioned.contains(key)
        || made.stream().map(pattern -> pattern.matcher(key)).anyMatch(this::isMade);
  }

  private boolean isMade(Matcher matcher) {
    return matcher.matches()
        && IntStream.rangeClosed(1, matcher.groupCount())
            .mapToObj(matcher::group)
            .allMatch(part -> mentioned.contains(part) || FROM_SERVER.matcher(part).matches());
  }
}

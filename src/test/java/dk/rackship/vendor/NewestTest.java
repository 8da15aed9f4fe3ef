package dk.rackship.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rackship.vendor.VendorFailure.Unavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A list that has the newest change first is read whole, though it changes while it is read. */
class NewestTest {
  private static final String END = "older";
  private static final int PAGE = 3;

  /** As the vendor has it, the newest change first. */
  private final List<String> list = new ArrayList<>();

  private final Map<Integer, Runnable> meanwhile = new HashMap<>();
  private int calls;

  private List<String> read() {
    return new Pages(Vendor.WEBSHIPPER).newest(END::equals, order -> order, this::page);
  }

  private Slice<String> page(int number) {
    meanwhile.getOrDefault(++calls, () -> {}).run();
    var from = Math.min(list.size(), (number - 1) * PAGE);
    var to = Math.min(list.size(), number * PAGE);
    return new Slice<>(list.subList(from, to), to < list.size());
  }

  private void lists(String... orders) {
    list.addAll(List.of(orders));
  }

  private void beforeCall(int call, Runnable change) {
    meanwhile.put(call, change);
  }

  private void changes(String order) {
    list.remove(order);
    list.add(0, order);
  }

  @Test
  void one_page_is_read_once() {
    lists("c", "b", "a");
    assertThat(read()).containsExactly("c", "b", "a");
    assertThat(calls).isOne();
  }

  @Test
  void the_end_is_where_the_older_ones_begin() {
    lists("c", "b", END, "a");
    assertThat(read()).containsExactly("c", "b");
    assertThat(calls).isOne();
  }

  @Test
  void several_pages_are_read_until_nothing_moved_back_in_them() {
    lists("d", "c", "b", "a");
    assertThat(read()).containsExactly("d", "c", "b", "a");
    assertThat(calls).isEqualTo(4);
  }

  @Test
  void an_order_that_slides_to_the_next_page_is_signalled_once() {
    lists("d", "c", "b", "a");
    beforeCall(2, () -> changes("a"));
    assertThat(read()).containsExactlyInAnyOrder("d", "c", "b", "a");
  }

  @Test
  void an_order_that_a_deletion_moves_back_to_a_page_already_read_is_not_missed() {
    lists("d", "c", "b", "a");
    beforeCall(2, () -> list.remove("d"));
    assertThat(read()).contains("a");
  }

  @Test
  void nor_is_it_by_a_deletion_in_each_reading() {
    lists("f", "e", "d", "c", "b", "a", END);
    beforeCall(2, () -> list.remove("f"));
    beforeCall(5, () -> list.remove("e"));
    assertThat(read()).contains("d", "c", "b", "a");
  }

  @Test
  void a_page_that_fails_gives_nothing_at_all() {
    lists("d", "c", "b", "a");
    beforeCall(
        2,
        () -> {
          throw new Unavailable(Vendor.WEBSHIPPER, false, null);
        });
    assertThatThrownBy(this::read).isInstanceOf(Unavailable.class);
  }

  @Test
  void a_list_that_keeps_losing_its_first_ends_all_the_same() {
    IntStream.range(0, 60).mapToObj(n -> "order " + n).forEach(list::add);
    Stream.iterate(2, call -> call + 1)
        .limit(200)
        .forEach(call -> beforeCall(call, () -> list.remove(0)));
    assertThat(read()).isNotEmpty();
    assertThat(calls).isLessThan(100);
  }

  @RepeatedTest(200)
  void whatever_changes_and_goes_while_it_is_read_what_stays_is_found(RepetitionInfo round) {
    var random = new Random(round.getCurrentRepetition());
    IntStream.range(0, 14).mapToObj(n -> "order " + n).forEach(list::add);
    lists(END, END);
    for (var call = 2; call < 12; call++) {
      var order = "order " + random.nextInt(14);
      if (random.nextInt(3) == 0) {
        beforeCall(call, () -> list.remove(order));
      } else {
        beforeCall(call, () -> changesIfThere(order));
      }
    }
    var found = read();
    list.removeIf(END::equals);
    assertThat(found).containsAll(list);
  }

  private void changesIfThere(String order) {
    if (list.contains(order)) {
      changes(order);
    }
  }
}

package dk.rackship.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rackship.vendor.VendorFailure.Unavailable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  private final Pages pages = new Pages(Vendor.RACKBEAT);
  private final List<Integer> read = new ArrayList<>();

  @Test
  void every_page_is_read_in_order() {
    assertThat(pages.all(page -> slice(page, 3))).containsExactly(1, 2, 3);
    assertThat(read).containsExactly(1, 2, 3);
  }

  @Test
  void reading_stops_at_the_first_item_of_the_end_and_leaves_it_out() {
    assertThat(pages.newest(item -> item == 1, String::valueOf, page -> slice(page, 9))).isEmpty();
    assertThat(read).containsExactly(1);
  }

  @Test
  void an_empty_page_is_the_last_whatever_the_vendor_says() {
    assertThat(pages.all(page -> new Slice<>(List.of(), true))).isEmpty();
  }

  @Test
  void a_list_without_an_end_is_an_outage() {
    assertThatThrownBy(() -> pages.all(page -> slice(page, Integer.MAX_VALUE)))
        .isInstanceOf(Unavailable.class);
    assertThat(read).hasSize(500);
  }

  private Slice<Integer> slice(int page, int last) {
    read.add(page);
    return new Slice<>(List.of(page), page < last);
  }
}

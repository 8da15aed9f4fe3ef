package dk.rackship.mapping;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record's fields by name, as they are written to a vendor: those that are null are not. */
final class Fields {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Fields() {}

  /** One field of a record, and what it holds. */
  record Field(RecordComponent component, @Nullable Object value) {
    String name() {
      return component.getName();
    }

    /** The same field of another record of that type. */
    @Nullable Object of(Record other) {
      return read(component, other);
    }
  }

  static List<Field> of(Record parts) {
    return Arrays.stream(COMPONENTS.get(parts.getClass()))
        .map(component -> new Field(component, read(component, parts)))
        .filter(field -> field.value() != null)
        .toList();
  }

  private static @Nullable Object read(RecordComponent component, Record parts) {
    try {
      return component.getAccessor().invoke(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component.getName(), e);
    }
  }
}

package dk.rackship.connection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the settings as one JSON document. */
@Converter
public class SettingsConverter implements AttributeConverter<Settings, String> {
  @Override
  public String convertToDatabaseColumn(Settings settings) {
    return Json.write(settings);
  }

  @Override
  public Settings convertToEntityAttribute(String json) {
    return Json.read(json, Settings.class);
  }
}

package dk.rackship.setup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.rackship.connection.Settings;
import java.util.List;

/**
 * The settings as they count, for people to look at: as JSON the settings' own fields, with {@code
 * locked} and {@code problems} beside them.
 *
 * @param locked fields that the operator's configuration holds fast
 * @param problems what is chosen and can no longer be used
 * @param version counts the saves; the document's ETag
 */
public record SettingsView(
    @JsonUnwrapped Settings settings,
    List<String> locked,
    List<FieldError> problems,
    @JsonIgnore int version) {}

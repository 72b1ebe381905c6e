package dev.lintel.cli;

import dev.lintel.lint.Profile;
import dev.lintel.migration.UsageException;
import java.util.ArrayList;
import java.util.List;

/** Profiles by their names. */
final class Profiles {

    private Profiles() {}

    /** All names, the mildest first. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            names.add(profile.id());
        }
        return names;
    }

    /** The profile of this name; {@code where} says in a message where it was read. */
    static Profile named(String name, String where) {
        for (Profile profile : Profile.values()) {
            if (profile.id().equals(name)) {
                return profile;
            }
        }
        throw new UsageException(where + ": unknown profile " + name
                + Nearest.hint(name, names(), "it takes " + String.join(", ", names())));
    }
}

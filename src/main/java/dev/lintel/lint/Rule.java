package dev.lintel.lint;

import java.util.Optional;

/** Looks at one step and says whether there is a danger in it. Stateless. */
public interface Rule {

    /** The danger, where there is one. */
    Optional<Danger> check(Step step);

    /** The public id: the class name in kebab case. */
    default String id() {
        String name = getClass().getSimpleName();
        StringBuilder id = new StringBuilder(name.length() + 6);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                if (i > 0) {
                    id.append('-');
                }
                id.append(Character.toLowerCase(c));
            } else {
                id.append(c);
            }
        }
        return id.toString();
    }
}

package dev.lintel.cli;

import dev.lintel.migration.UsageException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of {@code check}, read by hand: it runs at every commit, and a library for it costs more than the rest of
 * the start.
 *
 * @param paths what to lint, as written
 * @param values what each option was given, as written; flags have an empty value
 */
record CheckArguments(List<String> paths, Map<CheckOption, List<String>> values) {

    /** Reads what stands behind {@code check}. */
    static CheckArguments read(List<String> args) {
        List<String> paths = new ArrayList<>();
        Map<CheckOption, List<String>> values = new EnumMap<>(CheckOption.class);
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--")) {
                paths.addAll(args.subList(i + 1, args.size()));
                break;
            }
            if (!arg.startsWith("-") || arg.equals("-")) {
                paths.add(path(arg));
                continue;
            }
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            CheckOption option = named(equals < 0 ? arg : arg.substring(0, equals));
            if (!option.takesValue() && equals >= 0) {
                throw new UsageException(option.longName + " takes no value");
            }
            String value = "";
            if (equals >= 0) {
                value = arg.substring(equals + 1);
            } else if (option.takesValue()) {
                i++;
                value = i < args.size() ? args.get(i) : "";
            }
            add(values, option, value);
        }
        return new CheckArguments(paths, values);
    }

    boolean has(CheckOption option) {
        return values.containsKey(option);
    }

    Optional<String> value(CheckOption option) {
        List<String> all = values.get(option);
        return all == null ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All values of a repeatable option, with those that stand in one behind commas. */
    List<String> all(CheckOption option) {
        List<String> items = new ArrayList<>();
        for (String value : values.getOrDefault(option, List.of())) {
            int from = 0;
            while (from <= value.length()) {
                int comma = value.indexOf(',', from);
                int to = comma < 0 ? value.length() : comma;
                String item = value.substring(from, to).strip();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                from = to + 1;
            }
        }
        return items;
    }

    private static String path(String arg) {
        if (arg.isEmpty()) {
            throw new UsageException("a PATH is empty; the working directory is .");
        }
        if (arg.equals("-")) {
            throw new UsageException("to read standard input, say --stdin --stdin-filename NAME");
        }
        return arg;
    }

    private static CheckOption named(String name) {
        List<String> names = new ArrayList<>();
        for (CheckOption option : CheckOption.values()) {
            if (option.longName.equals(name) || (!option.shortName.isEmpty() && option.shortName.equals(name))) {
                return option;
            }
            names.add(option.longName);
        }
        throw new UsageException("unknown option " + name + Nearest.hint(name, names, "lintel check --help lists all"));
    }

    private static void add(Map<CheckOption, List<String>> values, CheckOption option, String value) {
        if (option.takesValue() && (value.isEmpty() || value.startsWith("--"))) {
            throw new UsageException(option.longName + " needs a value: " + option.longName + " " + option.parameter);
        }
        List<String> all = values.get(option);
        if (all == null) {
            all = new ArrayList<>(1);
            values.put(option, all);
        } else if (!option.repeatable && option.takesValue()) {
            throw new UsageException(option.longName + " is given twice");
        }
        all.add(value);
    }
}

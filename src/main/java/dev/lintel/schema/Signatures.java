package dev.lintel.schema;

import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.change.Signature;
import dev.lintel.change.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Signatures of functions with types as the catalogue has them, so that one written otherwise is known again. */
final class Signatures {

    /** Behind the name of a column: its type is meant. */
    private static final String TYPE_OF = "%type";

    private final Catalogue catalogue;

    Signatures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Signature resolved(Signature written) {
        return mapped(written, this::resolved);
    }

    private static Signature mapped(Signature signature, UnaryOperator<DataType> types) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter each : signature.parameters()) {
            parameters.add(new Parameter(each.mode(), each.name(), types.apply(each.type()), each.optional()));
        }
        DataType result = signature.result();
        return new Signature(
                parameters, signature.returns(), result == null ? null : types.apply(result), signature.set());
    }

    /** A function keeps no lengths. */
    private DataType resolved(DataType written) {
        DataType type = written.name().name().endsWith(TYPE_OF) ? ofColumn(written.name()) : written;
        Name name = type.name();
        Name own = catalogue.in(catalogue.types, name);
        Name relation = catalogue.relation(name);
        if (catalogue.types.containsKey(own)) {
            return new DataType(own, List.of(), Math.min(type.dimensions(), 1));
        }
        if (catalogue.isRelation(relation)) {
            return new DataType(relation, List.of(), Math.min(type.dimensions(), 1));
        }
        DataType spelled = Spelling.internal(type);
        return new DataType(SearchPath.canonical(spelled.name()), List.of(), spelled.dimensions());
    }

    /** What {@code table.column%TYPE} stands for. */
    private DataType ofColumn(Name name) {
        Table table = name.schema() == null ? null : catalogue.table(catalogue.relation(Name.of(name.schema())));
        String column = name.name().substring(0, name.name().length() - TYPE_OF.length());
        return table == null
                ? Column.UNKNOWN_TYPE
                : table.column(column).map(Column::type).orElse(Column.UNKNOWN_TYPE);
    }

    /** Whether the list behind the name of a function in DROP and the like means the one with these types. */
    boolean takes(Function function, String arguments) {
        String list = arguments.strip();
        if (list.startsWith("(") && list.endsWith(")")) {
            list = list.substring(1, list.length() - 1).strip();
        }
        List<String> written = inputs(list);
        List<DataType> types = function.argumentTypes();
        boolean same = written.size() == types.size();
        for (int i = 0; same && i < types.size(); i++) {
            same = means(written.get(i), types.get(i));
        }
        return same;
    }

    private static List<String> inputs(String list) {
        List<String> inputs = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length() && !list.isEmpty(); i++) {
            char c = i == list.length() ? ',' : list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String one = list.substring(start, i).strip();
                if (!one.toLowerCase(Locale.ROOT).startsWith("out ")) {
                    inputs.add(one);
                }
                start = i + 1;
            }
        }
        return inputs;
    }

    /** What is written may begin with a mode and a name. */
    private boolean means(String written, DataType type) {
        String rest = written.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ");
        int dimensions = rest.contains("[") ? 1 : 0;
        rest = rest.replaceAll("\\s*\\[[^]]*]", "").strip();
        while (!rest.isEmpty()) {
            if (resolved(new DataType(Names.parse(rest), List.of(), dimensions)).equals(type)) {
                return true;
            }
            int blank = rest.indexOf(' ');
            rest = blank < 0 ? "" : rest.substring(blank + 1).strip();
        }
        return false;
    }

    // ── Types that come to be called otherwise, or go ───────────────────────────────────────────────────────────────

    /** Functions refer to types by their numbers, so they follow. */
    void follow(Name from, Name to) {
        for (List<Function> each : List.copyOf(catalogue.functions.values())) {
            if (each.stream().anyMatch(f -> mentions(f, from))) {
                List<Function> followed = new ArrayList<>(each);
                followed.replaceAll(f -> f.with(mapped(f.signature(), t -> renamed(t, from, to))));
                put(each.get(0).name(), followed);
            }
        }
    }

    private static DataType renamed(DataType type, Name from, Name to) {
        return type.name().equals(from) ? new DataType(to, type.arguments(), type.dimensions()) : type;
    }

    /** The functions that take or give what goes go with it, if they are those that the history knows. */
    void drop(Name type) {
        for (List<Function> each : List.copyOf(catalogue.functions.values())) {
            Name name = each.get(0).name();
            List<Function> left = new ArrayList<>(each);
            if (left.removeIf(f -> mentions(f, type))) {
                put(name, left);
                catalogue.presence = catalogue.presence.mayBe(new Thing(Thing.Space.FUNCTION, name));
            }
        }
    }

    private void put(Name name, List<Function> functions) {
        catalogue.functions = functions.isEmpty()
                ? catalogue.functions.minus(name)
                : catalogue.functions.plus(name, List.copyOf(functions));
    }

    private static boolean mentions(Function function, Name type) {
        Signature signature = function.signature();
        return (signature.result() != null && signature.result().name().equals(type))
                || signature.parameters().stream().anyMatch(p -> p.type().name().equals(type));
    }
}

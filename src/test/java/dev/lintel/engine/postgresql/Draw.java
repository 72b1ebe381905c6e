package dev.lintel.engine.postgresql;

import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.UserType;
import dev.lintel.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** Draws names, objects and values at random for {@link RandomDdl}. Where there is nothing to draw from it throws {@link NoSuchElementException}. */
final class Draw {

    private static final List<String> TABLE_NAMES = List.of("t", "orders", "Big", "user", "line item", "select", "é");
    private static final List<String> COLUMN_NAMES =
            List.of("id", "a", "b", "c", "d", "Total", "user", "first name", "group", "note", "z9$", "über");

    final int version;
    private final Random random;
    private int made;
    private Schema schema = Schema.empty();

    Draw(long seed, int version) {
        this.random = new Random(seed);
        this.version = version;
    }

    /** From now on draws from this. */
    void from(Schema now) {
        this.schema = now;
    }

    Schema schema() {
        return schema;
    }

    boolean since(int major) {
        return version >= major;
    }

    // ── Chance ──────────────────────────────────────────────────────────────────────────────────────────────────────

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        if (of.isEmpty()) {
            throw new NoSuchElementException();
        }
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> List<T> some(List<T> of, int most) {
        List<T> left = new ArrayList<>(of);
        List<T> drawn = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        if (drawn.isEmpty()) {
            throw new NoSuchElementException();
        }
        return drawn;
    }

    String maybe(int percent, String words) {
        return chance(percent) ? words : "";
    }

    // ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

    /** A name that nothing has yet, as it is written. */
    String fresh(String stem) {
        String name = stem + ++made;
        if (chance(3)) {
            name = name + "_" + "long_name_".repeat(6).substring(0, 57 - name.length());
        }
        return Name.quoted(name);
    }

    String freshTable() {
        return qualified(fresh(one(TABLE_NAMES)));
    }

    /** In the schema where new objects go, or in another that exists. */
    String qualified(String name) {
        List<String> schemas = schemas();
        return schemas.isEmpty() || chance(75) ? name : Name.quoted(one(schemas)) + "." + name;
    }

    String freshColumn(Collection<String> taken) {
        List<String> free = new ArrayList<>(COLUMN_NAMES);
        free.removeAll(taken);
        return free.isEmpty() ? "x" + ++made : one(free);
    }

    List<String> schemas() {
        List<String> known = new ArrayList<>();
        for (String each : RandomObjects.SCHEMAS) {
            if (schema.hasSchema(each)) {
                known.add(each);
            }
        }
        return known;
    }

    /** A relation as a statement may name it now. */
    String sql(Name relation) {
        boolean visible = schema.resolve(Name.of(relation.name())).equals(relation);
        return written(relation, visible);
    }

    String sqlType(Name type) {
        return written(
                type,
                schema.type(Name.of(type.name()))
                        .map(UserType::name)
                        .filter(type::equals)
                        .isPresent());
    }

    private String written(Name name, boolean visible) {
        if (visible && chance(85)) {
            String quoted = Name.quoted(name.name());
            return quoted.startsWith("\"") || chance(90) ? quoted : quoted.toUpperCase(Locale.ROOT);
        }
        return name.schema() == null ? "public." + Name.quoted(name.name()) : name.sql();
    }

    static String list(Collection<String> columns) {
        return "(" + String.join(", ", columns.stream().map(Name::quoted).toList()) + ")";
    }

    // ── What there is ───────────────────────────────────────────────────────────────────────────────────────────────

    List<Table> tables(Predicate<Table> which) {
        return sorted(schema.tables(), Table::name, which);
    }

    Table table(Predicate<Table> which) {
        return one(tables(which));
    }

    Table table() {
        return table(t -> true);
    }

    /** One that stores rows. */
    Table plainTable() {
        return table(t -> t.partitionBy() == null);
    }

    Table partitioned() {
        return table(t -> t.partitionBy() != null);
    }

    View view(Predicate<View> which) {
        return one(sorted(schema.views(), View::name, which));
    }

    Sequence sequence(Predicate<Sequence> which) {
        return one(sorted(schema.sequences(), Sequence::name, which));
    }

    <T extends UserType> T type(Class<T> kind) {
        return one(sorted(schema.types(), UserType::name, kind::isInstance).stream()
                .map(kind::cast)
                .toList());
    }

    dev.lintel.schema.Function function(Predicate<dev.lintel.schema.Function> which) {
        return one(sorted(schema.functions(), dev.lintel.schema.Function::name, which));
    }

    List<Index> indexes(Predicate<Index> which) {
        List<Index> all = new ArrayList<>();
        tables(t -> true).forEach(t -> all.addAll(schema.indexesOf(t.name())));
        sorted(schema.views(), View::name, v -> true).forEach(v -> all.addAll(schema.indexesOf(v.name())));
        all.removeIf(which.negate());
        return all;
    }

    Index index(Predicate<Index> which) {
        return one(indexes(which));
    }

    Column column(Table table, Predicate<Column> which) {
        return one(table.columns().stream().filter(which).toList());
    }

    String column(Table table) {
        return column(table, c -> true).name();
    }

    Constraint constraint(Table table, Predicate<Constraint> which) {
        return one(table.constraints().stream().filter(which).toList());
    }

    private static <T> List<T> sorted(Collection<T> all, Function<T, Name> name, Predicate<T> which) {
        List<T> sorted = new ArrayList<>(all);
        sorted.removeIf(which.negate());
        sorted.sort(Comparator.comparing(t -> name.apply(t).toString()));
        return sorted;
    }

    // ── Types and values ────────────────────────────────────────────────────────────────────────────────────────────

    /** A type of any kind, as it is written. */
    String typeName() {
        if (chance(12)) {
            List<UserType> known = sorted(schema.types(), UserType::name, t -> true);
            if (!known.isEmpty()) {
                return sqlType(one(known).name()) + maybe(10, "[]");
            }
        }
        return RandomTypes.one(this);
    }

    /** What kind of values a column has: {@code int}, {@code text}, … */
    String kind(DataType type) {
        return RandomTypes.kind(type, schema);
    }

    Column columnOfKind(Table table, String... kinds) {
        return column(table, c -> c.generated() == null && List.of(kinds).contains(kind(c.type())));
    }

    /** Columns that a row may give values for. */
    List<Column> writable(Table table) {
        return table.columns().stream()
                .filter(c -> c.generated() == null && c.identity() == Identity.NONE)
                .toList();
    }
}

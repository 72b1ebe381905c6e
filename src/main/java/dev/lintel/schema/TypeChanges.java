package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint.Check;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.schema.UserType.Composite;
import dev.lintel.schema.UserType.Domain;
import dev.lintel.schema.UserType.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Enums, domains, composite and other types. */
final class TypeChanges {

    private final Catalogue catalogue;

    TypeChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private void put(UserType type) {
        if (!catalogue.types.containsKey(type.name())) {
            catalogue.came(Thing.type(type.name()));
        }
        catalogue.types = catalogue.types.plus(type.name(), type);
    }

    private @Nullable UserType find(Name name) {
        return catalogue.types.get(catalogue.in(catalogue.types, name));
    }

    void create(Change.CreateEnum create) {
        put(new Enumeration(catalogue.nextOid++, catalogue.created(create.type()), create.labels()));
    }

    void create(Change.CreateCompositeType create) {
        List<String> attributes = new ArrayList<>();
        create.attributes().forEach(a -> attributes.add(a.name()));
        put(new Composite(catalogue.nextOid++, catalogue.created(create.type()), attributes));
    }

    void create(Change.CreateOtherType create) {
        put(new UserType.Other(catalogue.nextOid++, catalogue.created(create.type())));
    }

    void create(Change.CreateDomain create) {
        Domain domain = new Domain(
                catalogue.nextOid++,
                catalogue.created(create.domain()),
                create.base(),
                new ColumnChanges(catalogue).kept(create.defaultValue(), create.base()),
                create.notNull(),
                List.of());
        for (Check each : create.checks()) {
            domain = withCheck(domain, each);
        }
        put(domain);
    }

    /** ChooseConstraintName: {@code domain_check}, {@code domain_check1}, … */
    private static Domain withCheck(Domain domain, Check asked) {
        String name = asked.name();
        for (int pass = 0; name == null; pass++) {
            String candidate = DefaultNames.join(domain.name().name(), null, pass == 0 ? "check" : "check" + pass);
            boolean taken = false;
            for (Check each : domain.checks()) {
                taken |= candidate.equals(each.name());
            }
            name = taken ? null : candidate;
        }
        return withChecks(domain, TableDraft.plus(domain.checks(), (Check) asked.named(name)));
    }

    private static Domain withChecks(Domain domain, List<Check> checks) {
        return new Domain(domain.oid(), domain.name(), domain.base(), domain.defaultValue(), domain.notNull(), checks);
    }

    private static Domain withNotNull(Domain domain, boolean notNull) {
        return new Domain(domain.oid(), domain.name(), domain.base(), domain.defaultValue(), notNull, domain.checks());
    }

    void addValue(Change.AddEnumValue change) {
        if (find(change.type()) instanceof Enumeration type && !type.labels().contains(change.label())) {
            List<String> labels = new ArrayList<>(type.labels());
            int before = labels.indexOf(change.before());
            int after = labels.indexOf(change.after());
            labels.add(before >= 0 ? before : after >= 0 ? after + 1 : labels.size(), change.label());
            put(new Enumeration(type.oid(), type.name(), labels));
            doubtLabel(type, change.label());
        }
    }

    private void doubtLabel(Enumeration type, String label) {
        if (!catalogue.certain) {
            catalogue.presence = catalogue.presence.doubting(Thing.part(Thing.Space.LABEL, type.oid(), label));
        }
    }

    void renameValue(Change.RenameEnumValue change) {
        if (find(change.type()) instanceof Enumeration type) {
            put(new Enumeration(
                    type.oid(), type.name(), new Renaming(change.label(), change.newLabel()).in(type.labels())));
            doubtLabel(type, change.label());
            doubtLabel(type, change.newLabel());
        }
    }

    void alter(Change.AlterCompositeType change) {
        if (find(change.type()) instanceof Composite type) {
            List<String> attributes = new ArrayList<>(type.attributes());
            switch (change.action()) {
                case "ADD" -> attributes.add(change.attribute());
                case "DROP" -> attributes.remove(change.attribute());
                case "RENAME" ->
                    attributes.replaceAll(
                            a -> a.equals(change.attribute()) && change.newName() != null ? change.newName() : a);
                default -> {}
            }
            put(new Composite(type.oid(), type.name(), attributes));
        }
    }

    void addConstraint(Change.AddDomainConstraint change) {
        if (!(find(change.domain()) instanceof Domain domain)) {
            return;
        }
        if (change.notNull()) {
            put(withNotNull(domain, true));
        } else if (change.condition() != null) {
            put(withCheck(domain, new Check(change.name(), change.condition(), change.validated(), true, false)));
        }
    }

    void validate(Change.ValidateDomainConstraint change) {
        if (find(change.domain()) instanceof Domain domain) {
            List<Check> checks = new ArrayList<>(domain.checks());
            checks.replaceAll(c -> change.constraint().equals(c.name()) ? (Check) Constraints.validated(c) : c);
            put(withChecks(domain, checks));
        }
    }

    void setNotNull(Change.SetDomainNotNull change) {
        if (find(change.domain()) instanceof Domain domain) {
            put(withNotNull(domain, true));
        }
    }

    void loosen(Change.LoosenDomain change) {
        if (!(find(change.domain()) instanceof Domain domain)) {
            return;
        }
        if (change.what().contains("DROP NOT NULL")) {
            put(withNotNull(domain, false));
        } else if (change.what().contains("DROP CONSTRAINT")) {
            List<Check> checks = new ArrayList<>(domain.checks());
            checks.removeIf(c -> Objects.equals(c.name(), change.constraint()));
            put(withChecks(domain, checks));
        } else if (change.what().contains("RENAME CONSTRAINT")) {
            String newName = String.valueOf(change.newName());
            List<Check> checks = new ArrayList<>(domain.checks());
            checks.replaceAll(c -> Objects.equals(c.name(), change.constraint()) ? (Check) c.named(newName) : c);
            put(withChecks(domain, checks));
        } else {
            put(new Domain(
                    domain.oid(),
                    domain.name(),
                    domain.base(),
                    change.defaultValue(),
                    domain.notNull(),
                    domain.checks()));
        }
    }

    // ── Gone or called otherwise ────────────────────────────────────────────────────────────────────────────────────

    /** DROP TYPE: columns of the type go with it, and domains over it. */
    void drop(Name canonical) {
        catalogue.types = catalogue.types.minus(canonical);
        catalogue.dropped(Thing.type(canonical));
        new Signatures(catalogue).drop(canonical);
        for (Table table : List.copyOf(catalogue.tables())) {
            for (Column column : table.columns()) {
                if (SearchPath.canonical(column.type().name()).equals(canonical)) {
                    new Drops(catalogue).column(table.name(), column.name());
                }
            }
        }
        for (UserType each : List.copyOf(catalogue.types.values())) {
            if (each instanceof Domain domain
                    && SearchPath.canonical(domain.base().name()).equals(canonical)) {
                drop(domain.name());
            }
        }
    }

    void rename(Name from, Name to) {
        if (from.equals(to)) {
            return; // SET SCHEMA to the one that it is in
        }
        new Signatures(catalogue).follow(from, to);
        UserType type = catalogue.types.get(from);
        if (type != null) {
            catalogue.types = catalogue.types.minus(from);
            put(named(type, to));
        } else {
            catalogue.came(Thing.type(to));
        }
        catalogue.went(Thing.type(from), "it is called " + to + " since");
        for (Table table : List.copyOf(catalogue.tables())) {
            TableDraft draft = TableDraft.of(table);
            boolean changed = false;
            for (Column column : table.columns()) {
                if (SearchPath.canonical(column.type().name()).equals(from)) {
                    draft.put(column.withType(
                            new DataType(
                                    to, column.type().arguments(), column.type().dimensions()),
                            column.collation()));
                    changed = true;
                }
            }
            if (changed) {
                catalogue.put(draft);
            }
        }
    }

    private static UserType named(UserType type, Name name) {
        if (type instanceof Enumeration each) {
            return new Enumeration(each.oid(), name, each.labels());
        }
        if (type instanceof Domain each) {
            return new Domain(each.oid(), name, each.base(), each.defaultValue(), each.notNull(), each.checks());
        }
        if (type instanceof Composite each) {
            return new Composite(each.oid(), name, each.attributes());
        }
        return new UserType.Other(type.oid(), name);
    }
}

package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns, constraints and other parts that a change needs of a table which is certain to have no such part. */
final class AbsentParts {

    private final Catalogue catalogue;

    AbsentParts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Schema.@Nullable Found of(Change change) {
        if (change instanceof Change.CreateTable create) {
            return inNewTable(create);
        }
        if (change instanceof Change.AddEnumValue add) {
            Schema.Found before = label(add.type(), add.before());
            return before != null ? before : label(add.type(), add.after());
        }
        if (change instanceof Change.RenameEnumValue rename) {
            return label(rename.type(), rename.label());
        }
        Table table = change instanceof Change.OnTable onTable ? known(onTable.table()) : null;
        if (change instanceof Change.Comment comment && comment.table() != null) {
            return comment(comment, known(comment.table()));
        }
        Schema.Found found = table == null ? null : column(change, table);
        if (found == null && table != null) {
            found = otherPart(change, table);
        }
        return found != null ? found : referenced(change);
    }

    /** The table, where it is certain what it consists of. */
    private @Nullable Table known(Name written) {
        Name name = catalogue.relation(written);
        Table table = catalogue.table(name);
        return table != null && table.complete() && catalogue.presence.isThere(Thing.relation(name)) ? table : null;
    }

    private Schema.@Nullable Found missing(Thing.Space space, String name, Table table) {
        return catalogue.presence.isDoubtful(Thing.part(space, table.oid(), name))
                ? null
                : new Schema.Found(space.name().toLowerCase(Locale.ROOT), Name.of(name), table.name(), "");
    }

    // ── Columns ─────────────────────────────────────────────────────────────────────────────────────────────────────

    private Schema.@Nullable Found column(@Nullable String column, Table table) {
        return column == null || table.column(column).isPresent() || isSystemColumn(column)
                ? null
                : missing(Thing.Space.COLUMN, column, table);
    }

    /** Every table has these; before 12 some have oid. */
    private static boolean isSystemColumn(String column) {
        return switch (column) {
            case "ctid", "xmin", "xmax", "cmin", "cmax", "tableoid", "oid" -> true;
            default -> false;
        };
    }

    private Schema.@Nullable Found columns(List<String> columns, Table table) {
        for (String each : columns) {
            Schema.Found found = column(each, table);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Schema.@Nullable Found column(Change change, Table table) {
        if (change instanceof Change.DropColumn drop) {
            return drop.ifExists() ? null : column(drop.column(), table);
        } else if (change instanceof Change.RenameColumn rename) {
            return column(rename.column(), table);
        } else if (change instanceof Change.AlterColumnType alter) {
            return column(alter.column(), table);
        } else if (change instanceof Change.SetDefault set) {
            return column(set.column(), table);
        } else if (change instanceof Change.DropDefault drop) {
            return column(drop.column(), table);
        } else if (change instanceof Change.SetNotNull set) {
            return column(set.column(), table);
        } else if (change instanceof Change.DropNotNull drop) {
            return column(drop.column(), table);
        } else if (change instanceof Change.SetExpression set) {
            return column(set.column(), table);
        } else if (change instanceof Change.DropExpression drop) {
            return column(drop.column(), table);
        } else if (change instanceof Change.AddIdentity add) {
            return column(add.column(), table);
        } else if (change instanceof Change.AlterIdentity alter) {
            return column(alter.column(), table);
        } else if (change instanceof Change.DropIdentity drop) {
            return column(drop.column(), table);
        } else if (change instanceof Change.SetColumnSetting set) {
            return column(set.column(), table);
        } else if (change instanceof Change.CreateIndex create) {
            return create.ifNotExists() ? null : index(create, table);
        } else if (change instanceof Change.CreateStatistics create) {
            return columns(create.columns(), table);
        } else if (change instanceof Change.CreateTrigger create) {
            return columns(create.updateOf(), table);
        } else if (change instanceof Change.AddConstraint add) {
            return constraintColumns(add.constraint(), table);
        } else if (change instanceof Change.Insert insert) {
            return columns(insert.columns(), table);
        } else if (change instanceof Change.Update update) {
            return columns(update.columns(), table);
        }
        return null;
    }

    private Schema.@Nullable Found index(Change.CreateIndex create, Table table) {
        for (IndexKey key : create.keys()) {
            Schema.Found found = column(key.column(), table);
            if (found != null) {
                return found;
            }
        }
        return columns(create.include(), table);
    }

    /** The columns that are named; those in expressions are not looked at. */
    private Schema.@Nullable Found constraintColumns(Constraint constraint, Table table) {
        return constraint instanceof Constraint.Check ? null : columns(constraint.columns(), table);
    }

    /** What a foreign key of a new or an old table references. */
    private Schema.@Nullable Found referenced(Change change) {
        if (change instanceof Change.AddConstraint add) {
            return referenced(add.constraint());
        }
        if (change instanceof Change.AddColumn add) {
            for (Constraint each : add.column().constraints()) {
                Schema.Found found = referenced(each);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Schema.@Nullable Found referenced(Constraint constraint) {
        if (!(constraint instanceof Constraint.ForeignKey key)) {
            return null;
        }
        Table table = known(key.references());
        return table == null ? null : columns(key.referencedColumns(), table);
    }

    private Schema.@Nullable Found inNewTable(Change.CreateTable create) {
        Name name = catalogue.created(create.table());
        if (create.ifNotExists() && catalogue.isRelation(name)) {
            return null;
        }
        Set<String> columns = columnsOf(create);
        if (columns == null) {
            return null;
        }
        List<Constraint> all = new ArrayList<>(create.constraints());
        for (ColumnDefinition each : create.columns()) {
            all.addAll(each.constraints());
        }
        for (Constraint each : all) {
            Schema.Found found = inNewTable(each, columns, create.table());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The columns that the new table has, with those that it takes from others; null where they are not certain. */
    private @Nullable Set<String> columnsOf(Change.CreateTable create) {
        Change.TableOrigin origin = create.origin();
        Set<String> columns = new HashSet<>();
        create.columns().forEach(c -> columns.add(c.name()));
        List<Name> sources = new ArrayList<>(origin.inherits());
        origin.likes().forEach(like -> sources.add(like.source()));
        if (origin.partitionOf() != null) {
            sources.add(origin.partitionOf().parent());
        }
        for (Name each : sources) {
            Table source = known(each);
            if (source == null) {
                return null;
            }
            source.columns().forEach(c -> columns.add(c.name()));
        }
        return origin.asQuery() == null ? columns : null;
    }

    private Schema.@Nullable Found inNewTable(Constraint constraint, Set<String> columns, Name table) {
        if (!(constraint instanceof Constraint.Check)) {
            for (String each : constraint.columns()) {
                if (!columns.contains(each) && !isSystemColumn(each)) {
                    return new Schema.Found("column", Name.of(each), table, "");
                }
            }
        }
        if (!(constraint instanceof Constraint.ForeignKey key)) {
            return null;
        }
        if (!catalogue.created(key.references()).equals(catalogue.created(table))) {
            return referenced(key);
        }
        for (String each : key.referencedColumns()) {
            if (!columns.contains(each)) {
                return new Schema.Found("column", Name.of(each), table, "");
            }
        }
        return null;
    }

    private Schema.@Nullable Found comment(Change.Comment comment, @Nullable Table table) {
        if (table == null) {
            return null;
        }
        String name = comment.object().name();
        return switch (comment.kind()) {
            case COLUMN -> column(name, table);
            case CONSTRAINT -> constraint(name, table);
            case TRIGGER -> trigger(name, table);
            case POLICY -> policy(name, table);
            default -> null;
        };
    }

    // ── Other parts ─────────────────────────────────────────────────────────────────────────────────────────────────

    private Schema.@Nullable Found otherPart(Change change, Table table) {
        if (change instanceof Change.DropConstraint drop) {
            return drop.ifExists() ? null : constraint(drop.constraint(), table);
        } else if (change instanceof Change.ValidateConstraint validate) {
            return constraint(validate.constraint(), table);
        } else if (change instanceof Change.RenameConstraint rename) {
            return constraint(rename.constraint(), table);
        } else if (change instanceof Change.AlterConstraint alter) {
            return constraint(alter.constraint(), table);
        } else if (change instanceof Change.DropTrigger drop) {
            return drop.ifExists() ? null : trigger(drop.trigger(), table);
        } else if (change instanceof Change.RenameTrigger rename) {
            return trigger(rename.trigger(), table);
        } else if (change instanceof Change.ToggleTrigger toggle) {
            boolean every = toggle.trigger().equals("ALL") || toggle.trigger().equals("USER");
            return every ? null : trigger(toggle.trigger(), table);
        } else if (change instanceof Change.DropPolicy drop) {
            return drop.ifExists() ? null : policy(drop.policy(), table);
        } else if (change instanceof Change.AlterPolicy alter) {
            return policy(alter.policy(), table);
        } else if (change instanceof Change.DropRule drop) {
            boolean has = drop.ifExists() || table.rules().contains(drop.rule());
            return has ? null : missing(Thing.Space.RULE, drop.rule(), table);
        } else if (change instanceof Change.AddConstraint add) {
            return adoptedIndex(add.constraint(), table);
        }
        return null;
    }

    private Schema.@Nullable Found constraint(String constraint, Table table) {
        return table.constraint(constraint).isPresent() || isImplicitNotNull(constraint, table)
                ? null
                : missing(Thing.Space.CONSTRAINT, constraint, table);
    }

    /** From 18 on every NOT NULL has a constraint, whose name need not be known. */
    private static boolean isImplicitNotNull(String constraint, Table table) {
        return constraint.contains("not_null") && table.columns().stream().anyMatch(Column::notNull);
    }

    /** A partition has the triggers of its table, and constraints have some of their own. */
    private Schema.@Nullable Found trigger(String trigger, Table table) {
        boolean has = table.partitionOf() != null
                || trigger.startsWith("RI_")
                || table.triggers().stream().anyMatch(t -> t.name().equals(trigger));
        return has ? null : missing(Thing.Space.TRIGGER, trigger, table);
    }

    private Schema.@Nullable Found policy(String policy, Table table) {
        boolean has = table.policies().stream().anyMatch(p -> p.name().equals(policy));
        return has ? null : missing(Thing.Space.POLICY, policy, table);
    }

    private Schema.@Nullable Found adoptedIndex(Constraint constraint, Table table) {
        String adopted = constraint instanceof Constraint.PrimaryKey key
                ? key.usingIndex()
                : constraint instanceof Constraint.Unique key ? key.usingIndex() : null;
        if (adopted == null) {
            return null;
        }
        Name index = table.name().sibling(adopted);
        String why = catalogue.isRelation(index) ? null : catalogue.presence.missing(Thing.relation(index));
        return why == null ? null : new Schema.Found("index", index, null, why);
    }

    private Schema.@Nullable Found label(Name written, @Nullable String label) {
        Name name = catalogue.in(catalogue.types, written);
        if (label == null
                || !(catalogue.types.get(name) instanceof UserType.Enumeration type)
                || !catalogue.presence.isThere(Thing.type(name))
                || type.labels().contains(label)
                || catalogue.presence.isDoubtful(Thing.part(Thing.Space.LABEL, type.oid(), label))) {
            return null;
        }
        return new Schema.Found("value", Name.of(label), name, "");
    }
}

package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions keep to a function or a sequence that gets another name: the server knows it by its number. */
abstract class Rewriting {

    /** What is to stand in the place of this call, whose arguments are done; the call itself where it may stay. */
    abstract Expression of(Expression.Call call);

    /** Calls of one function become calls of another. */
    static Rewriting function(Catalogue catalogue, Name from, Name to) {
        return new Rewriting() {
            @Override
            Expression of(Expression.Call call) {
                boolean same =
                        catalogue.in(catalogue.functions, call.function()).equals(from);
                return same ? new Expression.Call(call.text(), to, call.children()) : call;
            }
        };
    }

    /** Values of one sequence become values of another. */
    static Rewriting sequence(Drops drops, Name from, Name to) {
        return new Rewriting() {
            @Override
            Expression of(Expression.Call call) {
                return drops.takesFrom(call, from) ? ColumnChanges.nextValue(to) : call;
            }
        };
    }

    @Nullable Expression in(@Nullable Expression expression) {
        return expression == null ? null : inside(expression);
    }

    private Expression inside(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return of(new Expression.Call(call.text(), call.function(), each(call.children())));
        }
        if (expression instanceof Expression.Cast cast) {
            return new Expression.Cast(cast.text(), inside(cast.operand()), cast.type());
        }
        if (expression instanceof Expression.Binary binary) {
            return new Expression.Binary(
                    binary.text(), binary.operator(), inside(binary.left()), inside(binary.right()));
        }
        if (expression instanceof Expression.Not not) {
            return new Expression.Not(not.text(), inside(not.operand()));
        }
        if (expression instanceof Expression.NullTest test) {
            return new Expression.NullTest(test.text(), inside(test.operand()), test.negated());
        }
        if (expression instanceof Expression.Other other) {
            return new Expression.Other(other.text(), each(other.children()), other.complete());
        }
        return expression;
    }

    private List<Expression> each(List<Expression> expressions) {
        List<Expression> rewritten = new ArrayList<>(expressions.size());
        for (Expression each : expressions) {
            rewritten.add(inside(each));
        }
        return rewritten;
    }

    Column in(Column column) {
        return new Column(
                column.name(),
                column.type(),
                column.collation(),
                column.notNull(),
                in(column.defaultValue()),
                in(column.generated()),
                column.stored(),
                column.identity(),
                column.own(),
                column.ownNotNull());
    }

    Constraint in(Constraint constraint) {
        return constraint instanceof Constraint.Check check
                ? new Constraint.Check(
                        check.name(), inside(check.condition()), check.validated(), check.enforced(), check.noInherit())
                : constraint;
    }

    Index in(Index index) {
        List<IndexKey> keys = new ArrayList<>(index.keys().size());
        for (IndexKey key : index.keys()) {
            keys.add(new IndexKey(
                    key.column(),
                    in(key.expression()),
                    key.collation(),
                    key.operatorClass(),
                    key.descending(),
                    key.nullsFirst()));
        }
        return index.withKeys(keys, index.include(), in(index.where()));
    }
}

package dev.lintel.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An expression, as deep as rules and engines have to look into it. */
public sealed interface Expression {

    /** What the expression was written as. */
    String text();

    /** The expressions it is made of. */
    List<Expression> children();

    /** A number, a string, TRUE, FALSE or NULL; {@code text} as written, quotes included. */
    record Literal(String text) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of();
        }

        /** Whether this is the word NULL. */
        public boolean isNull() {
            return text.equalsIgnoreCase("null");
        }
    }

    /** A column, by its bare name, folded as the database folds it. */
    record Column(String text, String name) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of();
        }
    }

    /** A function call; words that call without parentheses (CURRENT_TIMESTAMP) too. */
    record Call(String text, Name function, List<Expression> children) implements Expression {
        public Call {
            children = List.copyOf(children);
        }
    }

    /** {@code CAST(operand AS type)}, {@code operand::type} or {@code type 'literal'}. */
    record Cast(String text, Expression operand, DataType type) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(operand);
        }
    }

    /** A binary operator in upper case: {@code AND}, {@code OR}, {@code =}, {@code ||}, {@code +}, … */
    record Binary(String text, String operator, Expression left, Expression right) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(left, right);
        }
    }

    /** {@code NOT operand}. */
    record Not(String text, Expression operand) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(operand);
        }
    }

    /** {@code operand IS [NOT] NULL}. */
    record NullTest(String text, Expression operand, boolean negated) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(operand);
        }
    }

    /** Anything else, with the parts that could be made out. {@code complete} is false where some could not. */
    record Other(String text, List<Expression> children, boolean complete) implements Expression {
        public Other {
            children = List.copyOf(children);
        }
    }

    /** Visits this expression and all below it. */
    default void walk(Consumer<Expression> visitor) {
        visitor.accept(this);
        for (Expression child : children()) {
            child.walk(visitor);
        }
    }

    /** The bare names of all columns mentioned, in order, each once. */
    default List<String> columns() {
        List<String> found = new ArrayList<>();
        walk(e -> {
            if (e instanceof Column column && !found.contains(column.name())) {
                found.add(column.name());
            }
        });
        return List.copyOf(found);
    }

    /** All function calls, in order. */
    default List<Call> calls() {
        List<Call> found = new ArrayList<>();
        walk(e -> {
            if (e instanceof Call call) {
                found.add(call);
            }
        });
        return List.copyOf(found);
    }
}

-- keep: a comment; with a semicolon
SELECT ';', E'\';', $$;$$, $a$ $$ ; $b$ $a$, ";" FROM t; /* keep: nested /* ; */ still ; inside */
;;
CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END;
CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO a VALUES (1); INSERT INTO b VALUES (2));
CREATE FUNCTION g() RETURNS void AS $$ BEGIN; -- not a comment
 END $$ LANGUAGE plpgsql;
\echo hello; world
\set x 1
COPY t (a, b) FROM stdin;
1;	it's
2	\N
\.
COPY t FROM stdin WITH (FORMAT csv);
a;"b
\.
COPY t TO STDOUT;
\copy t from 'file.csv' csv
DROP TABLE a --> statement-breakpoint
DROP TABLE b;--> statement-breakpoint
DROP TABLE c
--> statement-breakpoint
SELECT 1 \g
INSERT INTO t VALUES ('a;b', 'c''d;'), (E'e\'f;', U&'\0061;');
SELECT a::int, b ->> 'x', c @> '{}', $1, -1 FROM t WHERE a<-1 AND b<>-2;
DROP TABLE last -- keep: no semicolon at the end

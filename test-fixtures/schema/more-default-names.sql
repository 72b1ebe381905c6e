-- differs before: 12 (a foreign key was named after its first column)
-- since: 11
CREATE TABLE "Users" ("Id" integer PRIMARY KEY, "E-mail" text UNIQUE CHECK ("E-mail" <> ''), n numeric(10,2));
CREATE INDEX ON "Users" ("E-mail");
CREATE INDEX ON "Users" (upper("E-mail"), lower("E-mail"), upper("E-mail"));
CREATE INDEX ON "Users" (coalesce(n, 0));
CREATE INDEX ON "Users" ((n::text));
CREATE INDEX ON "Users" ((n IS NULL));
CREATE INDEX ON "Users" ((n * 2), n) INCLUDE (n);
CREATE TABLE parent (a integer, b integer, PRIMARY KEY (a, b));
CREATE TABLE child (a integer, b integer, c integer, FOREIGN KEY (a, b) REFERENCES parent);
ALTER TABLE child ADD FOREIGN KEY (b, a) REFERENCES parent (b, a);
ALTER TABLE child ADD CHECK (a > 0 AND a < b);
ALTER TABLE child ADD CHECK (1 > 0);
ALTER TABLE child ADD EXCLUDE USING btree (a WITH =, b WITH =);
ALTER TABLE child ADD UNIQUE (a, b, c);
ALTER TABLE child ADD PRIMARY KEY (c);

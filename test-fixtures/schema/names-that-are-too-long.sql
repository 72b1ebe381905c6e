CREATE TABLE a_table_with_quite_a_long_name_that_goes_on_and_on (
    id serial PRIMARY KEY,
    a_column_with_quite_a_long_name_too integer UNIQUE CHECK (a_column_with_quite_a_long_name_too > 0),
    another_column_with_a_long_name integer
);
CREATE INDEX ON a_table_with_quite_a_long_name_that_goes_on_and_on (a_column_with_quite_a_long_name_too, another_column_with_a_long_name);
CREATE INDEX ON a_table_with_quite_a_long_name_that_goes_on_and_on (another_column_with_a_long_name, a_column_with_quite_a_long_name_too);
CREATE TABLE "Größenverzeichnisüberprüfungsmaßnahmenänderung" (
    "Änderungsüberprüfungsmaßnahmenübersicht" serial UNIQUE
);
CREATE INDEX ON "Größenverzeichnisüberprüfungsmaßnahmenänderung" ("Änderungsüberprüfungsmaßnahmenübersicht");

-- since: 18
CREATE TABLE twice (id integer NOT NULL);
ALTER TABLE twice ADD NOT NULL id NOT VALID;

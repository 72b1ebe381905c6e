-- differs before: 13 (LIKE left NO INHERIT out)

CREATE TABLE t (a integer, CONSTRAINT alone CHECK (a > 0) NO INHERIT, CONSTRAINT passed_on CHECK (a > 1));
CREATE TABLE twin (LIKE t INCLUDING ALL);
CREATE TABLE twin_of_checks (LIKE t INCLUDING CONSTRAINTS);

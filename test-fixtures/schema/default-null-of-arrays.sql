-- since: 11

CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE TABLE t (a positive[] DEFAULT NULL, b positive DEFAULT NULL);

-- file: V1__check.sql
-- expect: alter-domain-validating
ALTER DOMAIN positive_int ADD CONSTRAINT positive_int_check CHECK (VALUE > 0);
-- file: V2__not_valid.sql
ALTER DOMAIN other_int ADD CONSTRAINT other_int_check CHECK (VALUE > 0) NOT VALID;

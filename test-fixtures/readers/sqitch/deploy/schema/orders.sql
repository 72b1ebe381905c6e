BEGIN;
CREATE TABLE orders (id bigint);
COMMIT;

CREATE TABLE orders2 (id bigint);

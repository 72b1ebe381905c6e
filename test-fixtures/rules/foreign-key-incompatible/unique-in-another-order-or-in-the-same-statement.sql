-- file: V1__a.sql
CREATE TABLE users (tenant_id bigint, id bigint, UNIQUE (tenant_id, id));
CREATE TABLE nodes (id bigint PRIMARY KEY, parent_id bigint REFERENCES nodes (id), code text);
-- file: V2__b.sql
CREATE TABLE logins (user_id bigint, tenant_id bigint, FOREIGN KEY (user_id, tenant_id) REFERENCES users (id, tenant_id));
-- expect: add-foreign-key-validating
ALTER TABLE nodes ADD FOREIGN KEY (code) REFERENCES nodes (code),
-- expect: add-unique-constraint-blocking, add-unique-rejecting-duplicates
    ADD UNIQUE (code);

-- file: V1__a.sql
CREATE TABLE "_new_users" (id bigint);
ALTER TABLE "_new_users" RENAME TO users;

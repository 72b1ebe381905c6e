create table users (id bigint);

---- create above / drop below ----

drop table users;

insert into users values (1);

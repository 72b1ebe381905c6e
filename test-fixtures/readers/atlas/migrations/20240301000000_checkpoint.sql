-- atlas:checkpoint

CREATE TABLE `users` (`id` bigint);

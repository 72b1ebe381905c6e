ALTER TABLE `users` ADD `name` text;
--> statement-breakpoint
CREATE INDEX `users_name` ON `users` (`name`);

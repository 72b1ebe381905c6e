CREATE TABLE {{ index .Options "Namespace" }}.users (id bigint);
{{ if .Debug }}
CREATE INDEX ON "{{ index .Options "Namespace" }}"."users" (id);

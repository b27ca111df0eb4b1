import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`flags\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text NOT NULL,
  	\`words\` text,
  	\`query\` text,
  	\`reference\` text,
  	\`edition\` numeric,
  	\`slot\` numeric,
  	\`centre_id\` text(36),
  	\`at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`answer\` text,
  	\`result\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`flags_reference_idx\` ON \`flags\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`flags_centre_idx\` ON \`flags\` (\`centre_id\`);`)
  await db.run(sql`CREATE INDEX \`flags_due_at_idx\` ON \`flags\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`flags_answered_at_idx\` ON \`flags\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`flags_updated_at_idx\` ON \`flags\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`flags_created_at_idx\` ON \`flags\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`callbacks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`promised_from\` text NOT NULL,
  	\`promised_to\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`answer\` text,
  	\`phone\` text,
  	\`channel\` text NOT NULL,
  	\`reachable\` text,
  	\`about\` text,
  	\`cleared\` text,
  	\`criterion\` text,
  	\`reference\` text,
  	\`edition\` numeric,
  	\`contact_point_id\` text(36),
  	\`centre_id\` text(36),
  	\`key\` text NOT NULL,
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`callbacks_promised_to_idx\` ON \`callbacks\` (\`promised_to\`);`)
  await db.run(sql`CREATE INDEX \`callbacks_contact_point_idx\` ON \`callbacks\` (\`contact_point_id\`);`)
  await db.run(sql`CREATE INDEX \`callbacks_centre_idx\` ON \`callbacks\` (\`centre_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`callbacks_key_idx\` ON \`callbacks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`callbacks_done_at_idx\` ON \`callbacks\` (\`done_at\`);`)
  await db.run(sql`CREATE INDEX \`callbacks_updated_at_idx\` ON \`callbacks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`callbacks_created_at_idx\` ON \`callbacks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`severity\` text DEFAULT 'information' NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` text(36),
  	\`articles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_centres_id_idx\` ON \`notices_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_articles_id_idx\` ON \`notices_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`deletions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text NOT NULL,
  	\`row\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`deletions_at_idx\` ON \`deletions\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`reference\` text,
  	\`edition\` numeric,
  	\`criterion\` numeric,
  	\`contact_type\` text,
  	\`is_ongoing_case\` integer,
  	\`at\` text NOT NULL,
  	\`received_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_key_idx\` ON \`contacts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`contacts_reference_idx\` ON \`contacts\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`contacts_at_idx\` ON \`contacts\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`search_misses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`query\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_misses_at_idx\` ON \`search_misses\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`settings\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`desk_settings_user_idx\` ON \`desk_settings\` (\`user\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`flags_id\` text(36) REFERENCES flags(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`callbacks_id\` text(36) REFERENCES callbacks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text(36) REFERENCES notices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deletions_id\` text(36) REFERENCES deletions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_flags_id_idx\` ON \`payload_locked_documents_rels\` (\`flags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_callbacks_id_idx\` ON \`payload_locked_documents_rels\` (\`callbacks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deletions_id_idx\` ON \`payload_locked_documents_rels\` (\`deletions_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`flags\`;`)
  await db.run(sql`DROP TABLE \`callbacks\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_rels\`;`)
  await db.run(sql`DROP TABLE \`deletions\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`search_misses\`;`)
  await db.run(sql`DROP TABLE \`desk_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`editions_id\` text(36),
  	\`article_events_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`self_services_id\` text(36),
  	\`search_terms_id\` text(36),
  	\`pins_id\` text(36),
  	\`ignored_words_id\` text(36),
  	\`centres_id\` text(36),
  	\`topics_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`article_events_id\`) REFERENCES \`article_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`self_services_id\`) REFERENCES \`self_services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_terms_id\`) REFERENCES \`search_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pins_id\`) REFERENCES \`pins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ignored_words_id\`) REFERENCES \`ignored_words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "editions_id", "article_events_id", "contact_points_id", "self_services_id", "search_terms_id", "pins_id", "ignored_words_id", "centres_id", "topics_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "editions_id", "article_events_id", "contact_points_id", "self_services_id", "search_terms_id", "pins_id", "ignored_words_id", "centres_id", "topics_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_article_events_id_idx\` ON \`payload_locked_documents_rels\` (\`article_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_points_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_self_services_id_idx\` ON \`payload_locked_documents_rels\` (\`self_services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`search_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pins_id_idx\` ON \`payload_locked_documents_rels\` (\`pins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ignored_words_id_idx\` ON \`payload_locked_documents_rels\` (\`ignored_words_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_centres_id_idx\` ON \`payload_locked_documents_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}

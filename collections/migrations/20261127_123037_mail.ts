import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`state\` text NOT NULL,
  	\`problem\` text,
  	\`queued_at\` text NOT NULL,
  	\`handed_at\` text,
  	\`next_try_at\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`key\` text NOT NULL,
  	\`article\` text,
  	\`source\` text,
  	\`at\` text NOT NULL,
  	\`digest\` text,
  	\`is_unreached\` integer,
  	\`sealed\` text,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_to_idx\` ON \`mails\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_queued_at_idx\` ON \`mails\` (\`queued_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mails_digest_idx\` ON \`mails\` (\`digest\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`until\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_name_idx\` ON \`leases\` (\`name\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_sent_back\` text DEFAULT 'now';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_flag\` text DEFAULT 'now';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_forced\` text DEFAULT 'now';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_submitted\` text DEFAULT 'daily';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_review\` text DEFAULT 'daily';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_approved\` text DEFAULT 'daily';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mails_published\` text DEFAULT 'daily';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_sent_back\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_flag\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_forced\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_submitted\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_review\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_approved\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mails_published\`;`)
}

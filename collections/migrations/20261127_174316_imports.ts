import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`to_write\` numeric NOT NULL,
  	\`done\` numeric NOT NULL,
  	\`failures\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`imports_key_idx\` ON \`imports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`imports_by_idx\` ON \`imports\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`imports_at_idx\` ON \`imports\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`import_parts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`rows\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`import_parts_import_idx\` ON \`import_parts\` (\`import\`);`)
  await db.run(sql`CREATE INDEX \`import_parts_at_idx\` ON \`import_parts\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`origin\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_origin_idx\` ON \`articles\` (\`origin\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_origin\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_origin_idx\` ON \`_articles_v\` (\`version_origin\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`import_parts\`;`)
  await db.run(sql`DROP INDEX \`articles_origin_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`origin\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_origin_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_origin\`;`)
}

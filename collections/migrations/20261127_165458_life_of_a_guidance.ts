import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`stand_ins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`editor\` text NOT NULL,
  	\`editor_name\` text NOT NULL,
  	\`stand_in\` text NOT NULL,
  	\`stand_in_name\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`named_at\` text NOT NULL,
  	\`ended_by_name\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`stand_ins_editor_idx\` ON \`stand_ins\` (\`editor\`);`)
  await db.run(sql`CREATE INDEX \`stand_ins_stand_in_idx\` ON \`stand_ins\` (\`stand_in\`);`)
  await db.run(sql`CREATE INDEX \`stand_ins_to_idx\` ON \`stand_ins\` (\`to\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`review_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_review_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`cancels\` numeric;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`successor\` text;`)
  await db.run(sql`ALTER TABLE \`centres\` ADD \`review_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`_centres_v\` ADD \`version_review_months\` numeric;`)
  await db.run(sql`CREATE INDEX \`flags_at_idx\` ON \`flags\` (\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`stand_ins\`;`)
  await db.run(sql`DROP INDEX \`flags_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`review_months\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_review_months\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`cancels\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`successor\`;`)
  await db.run(sql`ALTER TABLE \`centres\` DROP COLUMN \`review_months\`;`)
  await db.run(sql`ALTER TABLE \`_centres_v\` DROP COLUMN \`version_review_months\`;`)
}

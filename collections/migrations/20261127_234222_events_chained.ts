import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editions\` ADD \`form\` numeric;`)
  await db.run(sql`ALTER TABLE \`article_events\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`article_events\` ADD \`sequence\` numeric;`)
  await db.run(sql`ALTER TABLE \`article_events\` ADD \`previous_hash\` text;`)
  await db.run(sql`ALTER TABLE \`article_events\` ADD \`place\` numeric;`)
  await db.run(sql`ALTER TABLE \`article_events\` ADD \`previous_in_system\` text;`)
  await db.run(sql`ALTER TABLE \`article_events\` ADD \`event_hash\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_events_key_idx\` ON \`article_events\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_events_place_idx\` ON \`article_events\` (\`place\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`article_events_key_idx\`;`)
  await db.run(sql`DROP INDEX \`article_events_place_idx\`;`)
  await db.run(sql`ALTER TABLE \`article_events\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`article_events\` DROP COLUMN \`sequence\`;`)
  await db.run(sql`ALTER TABLE \`article_events\` DROP COLUMN \`previous_hash\`;`)
  await db.run(sql`ALTER TABLE \`article_events\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`article_events\` DROP COLUMN \`previous_in_system\`;`)
  await db.run(sql`ALTER TABLE \`article_events\` DROP COLUMN \`event_hash\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`form\`;`)
}

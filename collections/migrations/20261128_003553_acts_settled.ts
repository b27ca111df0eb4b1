import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`settled_row\` numeric;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`unlogged\` text;`)
  await db.run(sql`CREATE INDEX \`articles_unlogged_idx\` ON \`articles\` (\`unlogged\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_settled_row\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_unlogged\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unlogged_idx\` ON \`_articles_v\` (\`version_unlogged\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_unlogged_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`settled_row\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`unlogged\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_unlogged_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_settled_row\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_unlogged\`;`)
}

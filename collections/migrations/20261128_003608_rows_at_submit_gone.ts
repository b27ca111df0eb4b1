import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`rows_at_submit\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_rows_at_submit\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`rows_at_submit\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_rows_at_submit\` numeric;`)
}

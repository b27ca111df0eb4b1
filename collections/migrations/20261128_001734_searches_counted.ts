import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`searches\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`searches\` ADD \`times\` numeric;`)
  await db.run(sql`CREATE UNIQUE INDEX \`searches_key_idx\` ON \`searches\` (\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`searches_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`searches\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`searches\` DROP COLUMN \`times\`;`)
}

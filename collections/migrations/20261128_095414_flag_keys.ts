import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`flags\` ADD \`key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`flags_key_idx\` ON \`flags\` (\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`flags_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`flags\` DROP COLUMN \`key\`;`)
}

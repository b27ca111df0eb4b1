import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`remarks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`words\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`answer\` text,
  	\`done_at\` text,
  	\`done_by_name\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`remarks_article_idx\` ON \`remarks\` (\`article\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`remarks\`;`)
}

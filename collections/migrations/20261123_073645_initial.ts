import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_audience_order_idx\` ON \`articles_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_audience_parent_idx\` ON \`articles_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_marks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_marks_order_idx\` ON \`articles_marks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_marks_parent_idx\` ON \`articles_marks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_contact_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_contact_types_order_idx\` ON \`articles_contact_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_contact_types_parent_idx\` ON \`articles_contact_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_not_relevant\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_not_relevant_order_idx\` ON \`articles_not_relevant\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_not_relevant_parent_idx\` ON \`articles_not_relevant\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_ask_first_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`answer\` text,
  	\`leads_to\` text,
  	\`guidance_id\` text(36),
  	\`row\` numeric,
  	\`say\` text,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_ask_first\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_ask_first_answers_order_idx\` ON \`articles_ask_first_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_ask_first_answers_parent_id_idx\` ON \`articles_ask_first_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_ask_first_answers_guidance_idx\` ON \`articles_ask_first_answers\` (\`guidance_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_ask_first\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_ask_first_order_idx\` ON \`articles_ask_first\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_ask_first_parent_id_idx\` ON \`articles_ask_first\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_escalations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`action\` text,
  	\`contact_point_id\` text(36),
  	\`same_day\` integer,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_escalations_order_idx\` ON \`articles_escalations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_escalations_parent_id_idx\` ON \`articles_escalations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_escalations_contact_point_idx\` ON \`articles_escalations\` (\`contact_point_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_deadlines_and_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`label\` text,
  	\`value\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_deadlines_and_fees_order_idx\` ON \`articles_deadlines_and_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_deadlines_and_fees_parent_id_idx\` ON \`articles_deadlines_and_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`act\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_legal_basis_order_idx\` ON \`articles_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_legal_basis_parent_id_idx\` ON \`articles_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_attachments_order_idx\` ON \`articles_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_parent_id_idx\` ON \`articles_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text DEFAULT 'draft',
  	\`content_hash\` text,
  	\`changed_by\` text,
  	\`rows_at_submit\` numeric,
  	\`last_edition\` numeric,
  	\`submitted_at\` text,
  	\`submitted_by\` text,
  	\`title\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`kind\` text DEFAULT 'guidance' NOT NULL,
  	\`centre_id\` text(36) NOT NULL,
  	\`topic_id\` text(36),
  	\`authority\` text,
  	\`authority_note\` text,
  	\`ongoing_case_system\` text,
  	\`ongoing_case_field\` text,
  	\`ongoing_case_identification\` text,
  	\`ongoing_case_citizen_follows\` text,
  	\`ongoing_case_needs_archive\` integer,
  	\`ongoing_case_text\` text,
  	\`short_answer\` text,
  	\`exempt\` text,
  	\`mandate_level\` text,
  	\`mandate_look_up_in\` text,
  	\`hand_over_contact_point_id\` text(36),
  	\`hand_over_note\` text,
  	\`ready_texts_sms\` text,
  	\`ready_texts_chat\` text,
  	\`ready_texts_email_subject\` text,
  	\`ready_texts_email_body\` text,
  	\`special_considerations\` text,
  	\`change_line\` text,
  	\`review_date\` text,
  	\`wanted_from\` text,
  	\`wanted_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hand_over_contact_point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_state_idx\` ON \`articles\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_reference_idx\` ON \`articles\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`articles_centre_idx\` ON \`articles\` (\`centre_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_topic_idx\` ON \`articles\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_hand_over_hand_over_contact_point_idx\` ON \`articles\` (\`hand_over_contact_point_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`self_services_id\` text(36),
  	\`articles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`self_services_id\`) REFERENCES \`self_services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_self_services_id_idx\` ON \`articles_rels\` (\`self_services_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_audience_order_idx\` ON \`_articles_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_audience_parent_idx\` ON \`_articles_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_marks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_marks_order_idx\` ON \`_articles_v_version_marks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_marks_parent_idx\` ON \`_articles_v_version_marks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_contact_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_contact_types_order_idx\` ON \`_articles_v_version_contact_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_contact_types_parent_idx\` ON \`_articles_v_version_contact_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_not_relevant\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_not_relevant_order_idx\` ON \`_articles_v_version_not_relevant\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_not_relevant_parent_idx\` ON \`_articles_v_version_not_relevant\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_ask_first_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`answer\` text,
  	\`leads_to\` text,
  	\`guidance_id\` text(36),
  	\`row\` numeric,
  	\`say\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_version_ask_first\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_ask_first_answers_order_idx\` ON \`_articles_v_version_ask_first_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_ask_first_answers_parent_id_idx\` ON \`_articles_v_version_ask_first_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_ask_first_answers_guidance_idx\` ON \`_articles_v_version_ask_first_answers\` (\`guidance_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_ask_first\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_ask_first_order_idx\` ON \`_articles_v_version_ask_first\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_ask_first_parent_id_idx\` ON \`_articles_v_version_ask_first\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_escalations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`action\` text,
  	\`contact_point_id\` text(36),
  	\`same_day\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`contact_point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_escalations_order_idx\` ON \`_articles_v_version_escalations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_escalations_parent_id_idx\` ON \`_articles_v_version_escalations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_escalations_contact_point_idx\` ON \`_articles_v_version_escalations\` (\`contact_point_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_deadlines_and_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`label\` text,
  	\`value\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_deadlines_and_fees_order_idx\` ON \`_articles_v_version_deadlines_and_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_deadlines_and_fees_parent_id_idx\` ON \`_articles_v_version_deadlines_and_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`act\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_legal_basis_order_idx\` ON \`_articles_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_legal_basis_parent_id_idx\` ON \`_articles_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_order_idx\` ON \`_articles_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_parent_id_idx\` ON \`_articles_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_state\` text DEFAULT 'draft',
  	\`version_content_hash\` text,
  	\`version_changed_by\` text,
  	\`version_rows_at_submit\` numeric,
  	\`version_last_edition\` numeric,
  	\`version_submitted_at\` text,
  	\`version_submitted_by\` text,
  	\`version_title\` text NOT NULL,
  	\`version_reference\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'guidance' NOT NULL,
  	\`version_centre_id\` text(36) NOT NULL,
  	\`version_topic_id\` text(36),
  	\`version_authority\` text,
  	\`version_authority_note\` text,
  	\`version_ongoing_case_system\` text,
  	\`version_ongoing_case_field\` text,
  	\`version_ongoing_case_identification\` text,
  	\`version_ongoing_case_citizen_follows\` text,
  	\`version_ongoing_case_needs_archive\` integer,
  	\`version_ongoing_case_text\` text,
  	\`version_short_answer\` text,
  	\`version_exempt\` text,
  	\`version_mandate_level\` text,
  	\`version_mandate_look_up_in\` text,
  	\`version_hand_over_contact_point_id\` text(36),
  	\`version_hand_over_note\` text,
  	\`version_ready_texts_sms\` text,
  	\`version_ready_texts_chat\` text,
  	\`version_ready_texts_email_subject\` text,
  	\`version_ready_texts_email_body\` text,
  	\`version_special_considerations\` text,
  	\`version_change_line\` text,
  	\`version_review_date\` text,
  	\`version_wanted_from\` text,
  	\`version_wanted_to\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hand_over_contact_point_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_state_idx\` ON \`_articles_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_reference_idx\` ON \`_articles_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_centre_idx\` ON \`_articles_v\` (\`version_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_topic_idx\` ON \`_articles_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_hand_over_version_hand_over_contact__idx\` ON \`_articles_v\` (\`version_hand_over_contact_point_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`self_services_id\` text(36),
  	\`articles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`self_services_id\`) REFERENCES \`self_services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_self_services_id_idx\` ON \`_articles_v_rels\` (\`self_services_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`article\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`valid_from\` text NOT NULL,
  	\`valid_to\` text,
  	\`change_line\` text,
  	\`reason\` text,
  	\`forced\` integer,
  	\`content\` text,
  	\`content_hash\` text,
  	\`previous_hash\` text,
  	\`row_hash\` text NOT NULL,
  	\`approved_by\` text NOT NULL,
  	\`approved_by_name\` text,
  	\`approved_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_article_idx\` ON \`editions\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`editions_reference_idx\` ON \`editions\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`editions_valid_from_idx\` ON \`editions\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`editions_approved_at_idx\` ON \`editions\` (\`approved_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_sequence_idx\` ON \`editions\` (\`article\`,\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`article_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`at\` text NOT NULL,
  	\`comment\` text,
  	\`content_hash\` text,
  	\`edition\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`article_events_article_idx\` ON \`article_events\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`article_events_at_idx\` ON \`article_events\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`contact_points_hours_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_points_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_points_hours_days_order_idx\` ON \`contact_points_hours_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_hours_days_parent_idx\` ON \`contact_points_hours_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_points_hours_contact_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_points_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_points_hours_contact_types_order_idx\` ON \`contact_points_hours_contact_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_hours_contact_types_parent_idx\` ON \`contact_points_hours_contact_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_points_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_points_hours_order_idx\` ON \`contact_points_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_hours_parent_id_idx\` ON \`contact_points_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_points_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_points_closures_order_idx\` ON \`contact_points_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_closures_parent_id_idx\` ON \`contact_points_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_points\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text DEFAULT 'queue' NOT NULL,
  	\`number\` text,
  	\`ivr_choice\` text,
  	\`centre_id\` text(36) NOT NULL,
  	\`keeps_public_holidays\` integer DEFAULT true,
  	\`may_book\` integer,
  	\`callback_window_hours\` numeric,
  	\`fallback_id\` text(36),
  	\`last_verified\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`fallback_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_points_key_idx\` ON \`contact_points\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_centre_idx\` ON \`contact_points\` (\`centre_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_fallback_idx\` ON \`contact_points\` (\`fallback_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_updated_at_idx\` ON \`contact_points\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_points_created_at_idx\` ON \`contact_points\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v_version_hours_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_points_v_version_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_hours_days_order_idx\` ON \`_contact_points_v_version_hours_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_hours_days_parent_idx\` ON \`_contact_points_v_version_hours_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v_version_hours_contact_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_points_v_version_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_hours_contact_types_order_idx\` ON \`_contact_points_v_version_hours_contact_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_hours_contact_types_parent_idx\` ON \`_contact_points_v_version_hours_contact_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v_version_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_hours_order_idx\` ON \`_contact_points_v_version_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_hours_parent_id_idx\` ON \`_contact_points_v_version_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v_version_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_closures_order_idx\` ON \`_contact_points_v_version_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_closures_parent_id_idx\` ON \`_contact_points_v_version_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_points_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_key\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'queue' NOT NULL,
  	\`version_number\` text,
  	\`version_ivr_choice\` text,
  	\`version_centre_id\` text(36) NOT NULL,
  	\`version_keeps_public_holidays\` integer DEFAULT true,
  	\`version_may_book\` integer,
  	\`version_callback_window_hours\` numeric,
  	\`version_fallback_id\` text(36),
  	\`version_last_verified\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_fallback_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_points_v_parent_idx\` ON \`_contact_points_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_key_idx\` ON \`_contact_points_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_centre_idx\` ON \`_contact_points_v\` (\`version_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_fallback_idx\` ON \`_contact_points_v\` (\`version_fallback_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_updated_at_idx\` ON \`_contact_points_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_version_version_created_at_idx\` ON \`_contact_points_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_created_at_idx\` ON \`_contact_points_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_points_v_updated_at_idx\` ON \`_contact_points_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`self_services_walk_through\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`step\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`self_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`self_services_walk_through_order_idx\` ON \`self_services_walk_through\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`self_services_walk_through_parent_id_idx\` ON \`self_services_walk_through\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`self_services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`authority\` text,
  	\`requires_mit_id\` integer,
  	\`mandatory\` integer,
  	\`alternative\` text,
  	\`benefit\` text,
  	\`when_stuck\` text,
  	\`link_checked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`self_services_key_idx\` ON \`self_services\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`self_services_updated_at_idx\` ON \`self_services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`self_services_created_at_idx\` ON \`self_services\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_self_services_v_version_walk_through\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`step\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_self_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_self_services_v_version_walk_through_order_idx\` ON \`_self_services_v_version_walk_through\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_self_services_v_version_walk_through_parent_id_idx\` ON \`_self_services_v_version_walk_through\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_self_services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_key\` text NOT NULL,
  	\`version_url\` text NOT NULL,
  	\`version_authority\` text,
  	\`version_requires_mit_id\` integer,
  	\`version_mandatory\` integer,
  	\`version_alternative\` text,
  	\`version_benefit\` text,
  	\`version_when_stuck\` text,
  	\`version_link_checked_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`self_services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_self_services_v_parent_idx\` ON \`_self_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_self_services_v_version_version_key_idx\` ON \`_self_services_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_self_services_v_version_version_updated_at_idx\` ON \`_self_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_self_services_v_version_version_created_at_idx\` ON \`_self_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_self_services_v_created_at_idx\` ON \`_self_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_self_services_v_updated_at_idx\` ON \`_self_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`centres\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`abbreviation\` text NOT NULL,
  	\`reference_prefix\` text,
  	\`wave\` numeric,
  	\`takeover_date\` text,
  	\`fallback_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`fallback_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`centres_abbreviation_idx\` ON \`centres\` (\`abbreviation\`);`)
  await db.run(sql`CREATE INDEX \`centres_fallback_idx\` ON \`centres\` (\`fallback_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_updated_at_idx\` ON \`centres\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`centres_created_at_idx\` ON \`centres\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_centres_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_abbreviation\` text NOT NULL,
  	\`version_reference_prefix\` text,
  	\`version_wave\` numeric,
  	\`version_takeover_date\` text,
  	\`version_fallback_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_fallback_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_centres_v_parent_idx\` ON \`_centres_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_abbreviation_idx\` ON \`_centres_v\` (\`version_abbreviation\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_fallback_idx\` ON \`_centres_v\` (\`version_fallback_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_updated_at_idx\` ON \`_centres_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_created_at_idx\` ON \`_centres_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_created_at_idx\` ON \`_centres_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_updated_at_idx\` ON \`_centres_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_number_idx\` ON \`topics\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`deactivated\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_centres_id_idx\` ON \`users_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`editions_id\` text(36),
  	\`article_events_id\` text(36),
  	\`contact_points_id\` text(36),
  	\`self_services_id\` text(36),
  	\`centres_id\` text(36),
  	\`topics_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`article_events_id\`) REFERENCES \`article_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_points_id\`) REFERENCES \`contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`self_services_id\`) REFERENCES \`self_services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_article_events_id_idx\` ON \`payload_locked_documents_rels\` (\`article_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_points_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_self_services_id_idx\` ON \`payload_locked_documents_rels\` (\`self_services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_centres_id_idx\` ON \`payload_locked_documents_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_audience\`;`)
  await db.run(sql`DROP TABLE \`articles_marks\`;`)
  await db.run(sql`DROP TABLE \`articles_contact_types\`;`)
  await db.run(sql`DROP TABLE \`articles_not_relevant\`;`)
  await db.run(sql`DROP TABLE \`articles_ask_first_answers\`;`)
  await db.run(sql`DROP TABLE \`articles_ask_first\`;`)
  await db.run(sql`DROP TABLE \`articles_escalations\`;`)
  await db.run(sql`DROP TABLE \`articles_deadlines_and_fees\`;`)
  await db.run(sql`DROP TABLE \`articles_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`articles_attachments\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_marks\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_contact_types\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_not_relevant\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_ask_first_answers\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_ask_first\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_escalations\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_deadlines_and_fees\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`article_events\`;`)
  await db.run(sql`DROP TABLE \`contact_points_hours_days\`;`)
  await db.run(sql`DROP TABLE \`contact_points_hours_contact_types\`;`)
  await db.run(sql`DROP TABLE \`contact_points_hours\`;`)
  await db.run(sql`DROP TABLE \`contact_points_closures\`;`)
  await db.run(sql`DROP TABLE \`contact_points\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v_version_hours_days\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v_version_hours_contact_types\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v_version_hours\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v_version_closures\`;`)
  await db.run(sql`DROP TABLE \`_contact_points_v\`;`)
  await db.run(sql`DROP TABLE \`self_services_walk_through\`;`)
  await db.run(sql`DROP TABLE \`self_services\`;`)
  await db.run(sql`DROP TABLE \`_self_services_v_version_walk_through\`;`)
  await db.run(sql`DROP TABLE \`_self_services_v\`;`)
  await db.run(sql`DROP TABLE \`centres\`;`)
  await db.run(sql`DROP TABLE \`_centres_v\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}

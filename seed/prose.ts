import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { proseEditor } from '../collections/articles/fields/prose.ts'
import type { Article } from '../collections/payload-types.ts'
import { richTextSchema } from '../src/publishing/rich-text.ts'

export type ProseReader = (markdown: string) => NonNullable<Article['exempt']>

/**
 * Makes prose of Markdown, through the same editor that people write in.
 *
 * @throws {z.ZodError} where the Markdown asks for more than the allow-list has.
 */
export async function proseReader(config: SanitizedConfig): Promise<ProseReader> {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: proseEditor })
  return (markdown) => {
    const { root } = asSent(convertMarkdownToLexical({ editorConfig, markdown }))
    richTextSchema.parse({ root })
    return { root: { ...root, children: root.children.map((block) => ({ ...block })) } }
  }
}

/** As a browser would send it: JSON has no `undefined`, which MongoDB would keep as `null`. */
const asSent = <State>(state: State): State => JSON.parse(JSON.stringify(state)) as State

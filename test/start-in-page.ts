import { type PageStart, pageStartSchema } from '../src/desk/page-start.ts'

/** What a page of the desk opens with. @throws {Error} on a page that does not say. */
export function startIn(page: unknown): PageStart {
  const told = /<script type="application\/json" id="straks-start">(.*?)<\/script>/.exec(
    String(page),
  )
  return pageStartSchema.parse(JSON.parse(told?.[1] ?? 'null'))
}

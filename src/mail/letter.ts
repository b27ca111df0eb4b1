import { withoutCprNumbers } from '../privacy/cpr.ts'
import { type NewsKind, newsKindNames, newsKinds } from './kinds.ts'
import type { Block, Story } from './tell.ts'

/** What a mail says. */
export interface Letter {
  subject: string
  text: string
  html: string
}

/** Rows of a digest; the front page has the rest. */
const rowsAtMost = 60
const longestRow = 160

/** A mail about one thing. @param site what links begin with. */
export function letterOf(story: Story, { name, site }: { name: string; site: string }): Letter {
  return written(story.subject, name, site, [
    ...story.blocks,
    { link: story.link.path, label: story.link.label },
  ])
}

/** A mail about several things, kind by kind, the most pressing first. */
export function digestOf(
  stories: readonly Story[],
  { name, site }: { name: string; site: string },
): Letter {
  const groups = newsKindNames
    .map((kind) => ({ kind, rows: stories.filter((story) => story.kind === kind) }))
    .filter(({ rows }) => rows.length > 0)
  const left = stories.length - rowsAtMost
  let room = rowsAtMost
  const parts = groups.flatMap(({ kind, rows }): Part[] => {
    const shown = rows.slice(0, room)
    room -= shown.length
    return shown.length === 0
      ? []
      : [
          { heading: newsKinds[kind].heading },
          ...shown.map(({ row, link }) => ({ link: link.path, label: shortened(said(row)) })),
        ]
  })
  const more: Part[] = left > 0 ? [`Og ${left} mere. Din forside har det hele.`] : []
  return written(subjectOf(groups), name, site, [
    ...parts,
    ...more,
    { link: '/admin', label: 'Til din forside' },
  ])
}

const subjectOf = (groups: readonly { kind: NewsKind; rows: readonly Story[] }[]): string =>
  `Straks: ${groups.map(({ kind, rows }) => newsKinds[kind].count(rows.length)).join(', ')}`

type Part = Block | { link: string; label: string } | { heading: string }

function written(subject: string, name: string, site: string, parts: readonly Part[]): Letter {
  const [firstName = ''] = name.trim().split(/\s+/)
  const greeting = firstName === '' ? 'Hej' : `Hej ${firstName}`
  const choices = `${site}/admin/account`
  const why = 'Straks skriver til dig om det, du skriver eller godkender.'
  return {
    subject: oneLine(said(subject)),
    text: [
      greeting,
      ...parts.map((part) => asText(part, site)),
      `-- \n${why}\nVælg, hvad du vil have mail om: ${choices}\n`,
    ].join('\n\n'),
    html: page(
      `<p>${escaped(greeting)}</p>`,
      ...parts.map((part) => asHtml(part, site)),
      `<p style="margin-top:2em;color:#5b5b5b;font-size:13px">${why} <a href="${escaped(choices)}">Vælg, hvad du vil have mail om</a></p>`,
    ),
  }
}

function asText(part: Part, site: string): string {
  if (typeof part === 'string') return said(part)
  if ('quote' in part) return said(part.quote).replaceAll(/^/gm, '> ')
  if ('heading' in part) return part.heading.toUpperCase()
  return `${said(part.label)}\n${site}${part.link}`
}

function asHtml(part: Part, site: string): string {
  if (typeof part === 'string') return `<p>${lines(said(part))}</p>`
  if ('quote' in part)
    return `<blockquote style="${quoteStyle}">${lines(said(part.quote))}</blockquote>`
  if ('heading' in part)
    return `<h2 style="margin:1.5em 0 .5em;font-size:16px">${part.heading}</h2>`
  return `<p><a href="${escaped(site + part.link)}">${lines(said(part.label))}</a></p>`
}

const quoteStyle = 'margin:1em 0;padding:0 0 0 1em;border-left:3px solid #767676'

/** A page that every mail program shows: no style sheet, no picture, nothing fetched. */
export const page = (...parts: readonly string[]): string =>
  `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>Straks</title></head>
<body style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;max-width:40em">
${parts.join('\n')}
</body>
</html>
`

/** Mail lies in many places for a long time: no CPR number goes there, whoever wrote it. */
const said = (text: string): string => withoutCprNumbers(text.trim()).text

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

const shortened = (text: string): string => {
  const [...characters] = oneLine(text)
  return characters.length <= longestRow
    ? characters.join('')
    : `${characters.slice(0, longestRow - 1).join('')}…`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** A text as it stands in HTML, in an element or in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)

const lines = (text: string): string => escaped(text).replaceAll(/\r?\n/g, '<br>')

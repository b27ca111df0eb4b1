import { faultKinds, type HistoryFault } from '../publishing/history-faults.ts'
import type { Proof } from '../publishing/proof.ts'
import { type SeenEdition, seenWords } from '../publishing/seen-words.ts'
import { sayDayAndTime } from './say-dates.ts'

type Rows = readonly Proof['editions'][number][]

interface Paper {
  proof: Proof
  /** Every edition to show in words, as agents saw it; with a moment the one seen then, if any. */
  seen: readonly SeenEdition[]
  /** The moment asked about; unset: the whole history. */
  at: Date | undefined
  printedBy: string
}

/** The proof as a page that can be printed and laid in a case: nothing in it needs the system. */
export function proofPaper(paper: Paper): string {
  const { proof, seen, at, printedBy } = paper
  const { reference } = proof
  const title = seen.at(-1)?.card.content.title ?? ''
  const { rows, events } = at ? seenThen(paper, at) : { rows: proof.editions, events: proof.events }
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(`Dokumentation for ${reference}`)} · Straks</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${safe(`${reference} ${title}`)}</h1>
<p>${safe(about(at, seen.length))}</p>
<p>Dannet ${day(proof.at)} af ${safe(printedBy)}. <a href="/api/guidance/${encodeURIComponent(reference)}/proof">Det samme som JSON</a></p>
<p class="verdict"><strong>${proof.holds ? 'Alle kontrolsummer passer.' : 'Historikken passer ikke.'}</strong> ${safe(verdict(proof))}</p>
${seen.map((one) => words(one, proof)).join('')}
<h2>Godkendelser og kontrolsummer</h2>
${rows.map(row).join('')}
<h2>Hændelser</h2>
<table class="events">
<thead><tr><th scope="col">Nr.</th><th scope="col">Hvornår</th><th scope="col">Hvad</th><th scope="col">Hvem</th><th scope="col">Hvorfor</th><th scope="col">Kontrolsum</th></tr></thead>
<tbody>
${events.map(happened).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`
}

/**
 * What belongs to the edition seen at a moment: what was appended of it by then, and what
 * happened to the guidance from the edition before it until that moment.
 */
function seenThen({ proof, seen }: Paper, at: Date): { rows: Rows; events: Proof['events'] } {
  const number = seen[0]?.card.edition
  const byThen = proof.editions.filter(({ approvedAt }) => new Date(approvedAt) <= at)
  const since = byThen
    .filter((one) => one.kind === 'edition' && number !== undefined && one.number < number)
    .at(-1)?.approvedAt
  return {
    rows: byThen.filter((one) => one.number === number),
    events: proof.events.filter(
      (event) =>
        new Date(event.at) <= at &&
        (since === undefined || new Date(event.at) > new Date(since)) &&
        (number === undefined || event.edition === null || event.edition === number),
    ),
  }
}

const about = (at: Date | undefined, count: number): string => {
  if (!at) return 'Alt, hvad der har været udgivet, og hvem der har godkendt det.'
  return count === 0
    ? `Der var ingen vejledning i kraft ${sayDayAndTime(at)}.`
    : `Det, kontaktcentret så ${sayDayAndTime(at)}.`
}

const verdict = ({ holds, faults, editions, events }: Proof): string =>
  holds
    ? `${editions.length} rækker og ${events.length} hændelser er regnet efter: hver for sig, den før dem og mod hinanden.`
    : faults.map(sayFault).join(' ')

const sayFault = ({ sequence, edition, why }: HistoryFault): string => {
  if (why === 'gone') return `Udgave ${edition ?? '?'} ${faultKinds[why].danish}.`
  const what = edition === undefined ? 'Hændelse' : 'Række'
  return `${what} ${sequence ?? '?'} ${faultKinds[why].danish}.`
}

const words = (seen: SeenEdition, { editions }: Proof): string => {
  const { card } = seen
  const says = editions.find((one) => one.kind === 'edition' && one.number === card.edition)?.says
  return `<section>
<h2>${safe(`Udgave ${card.edition}: ${card.content.title}`)}</h2>
<p>${safe(`Udgaven ${says ?? ''}. Numre, åbningstider og selvbetjening står, som de var ${sayDayAndTime(new Date(card.at))}.`)}</p>
${card.changeLine === null ? '' : `<p>${safe(card.changeLine)}</p>`}
<dl>
${seenWords(seen)
  .map(({ name, lines }) => `<dt>${safe(name)}</dt><dd>${lines.map(safe).join('<br>')}</dd>`)
  .join('\n')}
</dl>
</section>
`
}

const kinds = { edition: 'Udgave', withdrawal: 'Trukket tilbage', cancellation: 'Aflyst: udgave' }

const row = (edition: Proof['editions'][number]): string => `<table class="facts">
<caption>${kinds[edition.kind]} ${edition.number}${edition.forced ? ', udgivet uden fire øjne' : ''}</caption>
<tbody>
${[
  edition.says === null ? ['Fra', day(edition.validFrom)] : ['Periode', edition.says],
  ['Godkendt af', edition.approvedByName],
  ['Godkendt', sayDayAndTime(new Date(edition.approvedAt))],
  ['Begrundelse', edition.reason ?? ''],
  ['Brug i stedet', edition.successor ?? ''],
  ['Indholdets kontrolsum', edition.contentHash ?? ''],
  ['Rækkens kontrolsum', edition.rowHash],
  ['Forrige rækkes kontrolsum', edition.previousHash ?? 'ingen'],
  ['Regnet efter', edition.checksumHolds ? 'passer' : 'passer ikke'],
]
  .filter(([, value]) => value !== '')
  .map(([name = '', value = '']) => `<tr><th scope="row">${name}</th><td>${safe(value)}</td></tr>`)
  .join('\n')}
</tbody>
</table>
`

const happened = (event: Proof['events'][number]): string => {
  const { sequence, at, says, edition, actorName, comment, eventHash, checksumHolds } = event
  const cells = [
    sequence === null ? '' : String(sequence),
    day(at),
    `${says}${edition === null ? '' : `, udgave ${edition}`}`,
    actorName ?? 'Straks',
    comment ?? '',
    checksumHolds === null ? 'ældre end kontrolsummerne' : sayChecksum(eventHash, checksumHolds),
  ]
  return `<tr>${cells.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`
}

const sayChecksum = (hash: string | null, holds: boolean): string =>
  `${hash ?? ''} ${holds ? 'passer' : 'passer ikke'}`

const day = (iso: string): string => sayDayAndTime(new Date(iso))

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Whatever a guidance says, it is text here. */
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)

const style = `
body { font: 11pt/1.45 'IBM Plex Sans', system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #1a1a1a; background: #fff }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 14pt; margin: 2rem 0 .5rem; break-after: avoid }
a { color: #004d99 }
dt { font-weight: 600; margin-top: .6rem }
dd { margin: 0 }
table { border-collapse: collapse; width: 100%; margin-bottom: 1rem }
caption { font-weight: 600; text-align: left; padding: .4rem 0 }
th, td { border-top: 1px solid #bbb; padding: .25rem .5rem .25rem 0; text-align: left; vertical-align: top; overflow-wrap: break-word }
.facts td, .events td:last-child { overflow-wrap: anywhere }
.events tr { break-inside: avoid }
.events td:nth-child(2) { white-space: nowrap }
.facts { break-inside: avoid; table-layout: fixed }
.facts th { width: 14rem; font-weight: 400 }
.verdict { border-left: 4px solid #004d99; padding: .25rem .75rem }
@media print { body { margin: 0 } a { color: inherit; text-decoration: none } }
`

import type { Payload } from 'payload'
import type { Severity } from '../src/publishing/notice-terms.ts'
import type { CentreKey } from './directory/keys.ts'
import { ensure } from './ensure.ts'
import type { Report } from './report.ts'

const hourMs = 60 * 60 * 1000

const notices: readonly {
  title: string
  text: string
  severity: Severity
  guidance: string
  centre: CentreKey
  hours: number
}[] = [
  {
    title: 'Affald hentes en dag senere i denne uge',
    text: 'Sig: »Din spand bliver tømt dagen efter den normale dag.« Tag ikke imod melding om manglende tømning før i overmorgen.',
    severity: 'warning',
    guidance: 'AF01',
    centre: 'AFFALD',
    hours: 4 * 24,
  },
  {
    title: 'Lang kø ved pasfotoautomaten i Borgerservice',
    text: 'Bed borgeren tage et foto med hjemmefra, eller komme efter kl. 13.',
    severity: 'information',
    guidance: 'BS01',
    centre: 'BORG',
    hours: 2 * 24,
  },
]

/** Notices that hold from now and some days on. */
export async function loadNotices(
  payload: Payload,
  report: Report,
  { centres, now }: { centres: ReadonlyMap<CentreKey, string>; now: Date },
): Promise<void> {
  for (const { title, text, severity, guidance, centre, hours } of notices) {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { reference: { equals: guidance } },
      select: { reference: true },
      depth: 0,
      overrideAccess: true,
    })
    const owner = centres.get(centre)
    await ensure(payload, report, 'notices', { field: 'title', value: title }, () => ({
      title,
      text,
      severity,
      from: now.toISOString(),
      to: new Date(now.getTime() + hours * hourMs).toISOString(),
      guidance: docs.map(({ id }) => id),
      centres: owner === undefined ? [] : [owner],
    }))
  }
}

import type { Payload } from 'payload'
import { loadDirectory } from './load-directory.ts'
import { loadGuidance } from './load-guidance.ts'
import { loadNotices } from './load-notices.ts'
import { loadPeople } from './load-people.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import { Report } from './report.ts'

/**
 * Loads the demo municipality: centres, contact points, self-services, topics,
 * people, every guidance through the same steps that people take, the search words and the
 * notices. What is there already is left as it is.
 *
 * @param now the demo's dates are counted back from here.
 */
export async function loadDemo(payload: Payload, now: Date): Promise<Report> {
  const report = new Report()
  const directory = await loadDirectory(payload, report)
  const people = await loadPeople(payload, report, directory.centres)
  await loadGuidance(payload, report, { directory, people, now })
  await loadVocabulary(payload, report)
  await loadNotices(payload, report, { centres: directory.centres, now })
  return report
}

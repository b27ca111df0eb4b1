import { describe, expect, it } from 'vitest'
import { type Act, hour, rowsAfter, stored } from '../publishing/edition.fixture.ts'
import { approvalWarnings } from './approval-warnings.ts'

const warned = (...acts: Act[]) => approvalWarnings(rowsAfter(acts).map(stored), null, hour(10))

describe('who approves', () => {
  it('is told of nothing where nothing else happens', () => {
    expect(warned({}, {})).toEqual([])
  })

  it('is told which planned edition an earlier one would take the place of', () => {
    expect(warned({}, { validFrom: hour(48) })).toEqual([
      'Udgave 2 er planlagt fra 3. juni 2026 kl. 2.00. Skal din udgave gælde før da, træder den planlagte aldrig i kraft.',
    ])
  })

  it('is told of the end that the new edition would not have', () => {
    expect(warned({ validTo: hour(48) })).toEqual([
      'Udgave 1 slutter 3. juni 2026 kl. 2.00. Uden "Gælder til" slutter din udgave ikke.',
    ])
  })

  it('is told first to read all of what nobody else has seen', () => {
    const alone = { edition: 2, contentHash: 'x', by: 'rikke', writtenBy: new Set<string>() }
    const [first, ...others] = approvalWarnings(
      rowsAfter([{}, { forced: true, validTo: hour(48) }]).map(stored),
      alone,
      hour(10),
    )

    expect(first).toContain('Udgave 2 blev udgivet uden fire øjne')
    expect(others).toHaveLength(1)
  })
})

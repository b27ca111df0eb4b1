import { describe, expect, it } from 'vitest'
import { answerCard } from '../publishing/card.fixture.ts'
import { hour, rowsAfter, stored } from '../publishing/edition.fixture.ts'
import type { Proof } from '../publishing/proof.ts'
import { sayReigns } from '../publishing/say-reign.ts'
import { proofPaper } from './proof-paper.ts'

const now = hour(12)
const rows = rowsAfter([{ at: hour(1) }, { at: hour(5) }])
const says = sayReigns(rows.map(stored), now)
const proof: Proof = {
  reference: 'BS01',
  at: now.toISOString(),
  holds: true,
  faults: [],
  editions: rows.map((row) => ({
    ...row,
    appendedAt: row.approvedAt,
    checksumHolds: true,
    inForceNow: row.number === 2,
    says: says.get(row.sequence) ?? null,
  })),
  events: [
    { edition: 1, at: hour(1), comment: 'Godkendt første gang' },
    { edition: null, at: hour(3), comment: 'Rettet til den næste' },
    { edition: 2, at: hour(5), comment: 'Godkendt anden gang' },
    { edition: null, at: hour(8), comment: 'Rettet siden' },
  ].map(({ at, ...event }) => ({
    ...event,
    ...{ article: 'article-BS01', reference: 'BS01', action: 'edit' as const },
    ...{ actor: 'author', actorName: 'Signe', contentHash: null, key: null, sequence: null },
    ...{ previousHash: null, place: null, previousInSystem: null, eventHash: null },
    at: at.toISOString(),
    says: 'Hændelse',
    checksumHolds: true,
  })),
}
const seen = [1, 2].map((edition) => ({
  card: answerCard({ edition }, { title: `Pas, som i udgave ${edition}` }),
  points: [],
}))
const whole = { proof, at: undefined, printedBy: 'Lene Lund' }

describe('the proof on paper', () => {
  it('says with times of day when each edition was in force, under the title that it had', () => {
    const paper = proofPaper({ ...whole, seen })

    expect(paper).toContain('Udgave 1: Pas, som i udgave 1')
    expect(paper).toContain('gjaldt fra 1. juni 2026 kl. 3.00 til 1. juni 2026 kl. 7.00')
    expect(paper).toContain('gælder fra 1. juni 2026 kl. 7.00')
    expect(paper).not.toMatch(/Gælder<\/th><td>gælder/)
  })

  it('keeps to one moment where one is asked about: nothing of other times is on it', () => {
    const paper = proofPaper({ ...whole, seen: seen.slice(1), at: hour(6) })

    expect(paper).toContain('Godkendt anden gang')
    expect(paper).toContain('Rettet til den næste')
    expect(paper).not.toContain('Godkendt første gang')
    expect(paper).not.toContain('Rettet siden')
    expect(paper).toContain('<caption>Udgave 2')
    expect(paper).not.toContain('<caption>Udgave 1')
  })
})

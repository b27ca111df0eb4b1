import { describe, expect, it } from 'vitest'
import { likeliestCentre } from './single-words.ts'

const found = (word: string, ...centres: string[]) => ({
  word,
  total: centres.length,
  titles: '',
  centres,
})

describe('the centre a search that found nothing is likeliest about', () => {
  it('is the one that most of what its words find belongs to', () => {
    const words = [found('byggetilladelse', 'Teknik'), found('barn', 'Skole', 'Skole')]

    expect(likeliestCentre(words)).toBe('Skole')
  })

  it('is that of the longest word where none has most', () => {
    expect(likeliestCentre([found('byggetilladelse', 'Teknik'), found('barn', 'Skole')])).toBe(
      'Teknik',
    )
  })

  it('is none where no word finds anything', () => {
    expect(likeliestCentre([])).toBeUndefined()
  })
})

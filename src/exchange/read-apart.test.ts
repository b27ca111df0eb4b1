import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../errors.ts'
import { limits } from './limits.ts'
import { makeFileReader } from './make-file-reader.ts'
import { readApart } from './read-apart.ts'
import { readFile } from './read-file.ts'
import { templateXlsx } from './template.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const refusalOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.problems : error),
  )

const sheetOf = (cells: number): Uint8Array =>
  zipSync({
    'xl/workbook.xml': bytes('<workbook/>'),
    'xl/worksheets/sheet1.xml': bytes(
      `<sheetData><row r="1">${'<c r="A1"><v>1</v></c>'.repeat(cells)}</row></sheetData>`,
    ),
  })

describe('a file read in a thread of its own', () => {
  beforeAll(() => makeFileReader())

  it('says what it says', async () => {
    const many = Array.from({ length: 250 }, (_one, at) => `BS${at};Titel ${at}`)
    for (const file of [
      await templateXlsx('articles'),
      bytes(`Nummer;Titel\n${many.join('\n')}`),
    ]) {
      expect(await readApart(file, 'articles')).toEqual(await readFile(file, 'articles'))
    }
  })

  it('is refused in the same words', async () => {
    const refused = [bytes('Titel;Titel\na;b'), bytes(''), bytes('[{"Titel": '), sheetOf(0)]
    for (const file of refused) {
      expect(await refusalOf(readApart(file, 'articles'))).toEqual(
        await refusalOf(readFile(file, 'articles')),
      )
    }
  })

  it('is refused where it has more cells than a file may, before they are laid out', async () => {
    expect(await refusalOf(readApart(sheetOf(limits.cells + 1), 'articles'))).toEqual([
      { code: 'too-many-rows' },
    ])
  })

  it.each([
    ['memory', { memoryMb: 16 }],
    ['time', { timeMs: 1 }],
  ])('is refused where it takes more %s than it may, and the next is read', async (_what, most) => {
    const large = bytes(`[${'{},'.repeat(1_000_000)}{}]`)
    const [refused, next] = await Promise.all([
      refusalOf(readApart(large, 'articles', most)),
      readApart(bytes('Titel\nPrøve'), 'articles'),
    ])

    expect(refused).toEqual([{ code: 'too-many-rows' }])
    expect(next.rows).toHaveLength(1)
  })
})

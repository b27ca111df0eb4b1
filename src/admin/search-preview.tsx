'use client'
import { Button, useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useState } from 'react'
import { previewSearch, type PreviewResult } from './search-preview-call.ts'
import './search-preview.css'

/** "Hvad ændrer det?": what saving this row would change in what agents find. */
export function SearchPreview() {
  const { collectionSlug, id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const [isBusy, setIsBusy] = useState(false)
  const [result, setResult] = useState<PreviewResult>()

  async function ask(): Promise<void> {
    setIsBusy(true)
    const values: unknown = reduceFieldsToValues(fields, true)
    setResult(await previewSearch(collectionSlug ?? '', id, values))
    setIsBusy(false)
  }

  return (
    <section className="search-preview" aria-label="Hvad ændrer det?">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => {
          void ask()
        }}
      >
        {isBusy ? 'Prøver søgningen …' : 'Se, hvad det ændrer'}
      </Button>
      <div role="status">{result && <Outcome result={result} />}</div>
    </section>
  )
}

function Outcome({ result }: { result: PreviewResult }) {
  if (!result.ok) return <p className="search-preview-problem">{result.message}</p>
  const { changes, tried } = result
  const searches = tried === 1 ? 'søgning' : 'søgninger'
  if (changes.length === 0) {
    return <p>{`Ingen af ${String(tried)} ${searches} får andre vejledninger øverst.`}</p>
  }
  return (
    <>
      <p>{`${String(changes.length)} af ${String(tried)} ${searches} får andre vejledninger øverst:`}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Der søges på</th>
            <th scope="col">Før</th>
            <th scope="col">Efter</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ query, before, after }) => (
            <tr key={query}>
              <th scope="row">{query}</th>
              <td>
                <Hits hits={before} />
              </td>
              <td>
                <Hits hits={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Hits({ hits }: { hits: readonly { reference: string; title: string }[] }) {
  if (hits.length === 0) return <>Ingen</>
  return (
    <ol>
      {hits.map(({ reference, title }) => (
        <li key={reference}>
          <strong>{reference}</strong> {title}
        </li>
      ))}
    </ol>
  )
}

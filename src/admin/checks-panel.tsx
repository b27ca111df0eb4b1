'use client'
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { levels } from '../publishing/checks/checks.ts'
import { callChecks, type ShownCheck } from './checks-call.ts'
import { goToField } from './go-to-field.ts'
import './checks-panel.css'

/** Not at every key: the server judges. */
const pauseMs = 600

/** What is missing and what to look at in the guidance as it stands in the form. */
export function ChecksPanel() {
  const { id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const [checks, setChecks] = useState<readonly ShownCheck[]>()
  useEffect(() => {
    const asking = new AbortController()
    const waiting = setTimeout(() => {
      const values: unknown = reduceFieldsToValues(fields, true)
      void callChecks({ ...Object(values), id }, asking.signal).then((found) => {
        if (found) setChecks(found)
      })
    }, pauseMs)
    return () => {
      clearTimeout(waiting)
      asking.abort()
    }
  }, [fields, id])
  if (!checks) return null
  const holding = checks.filter(({ findings }) => findings.length === 0)
  const readable = holding.find(({ rule }) => rule === 'readability')
  const count = (level: ShownCheck['level']) =>
    checks.filter((check) => check.level === level).flatMap(({ findings }) => findings).length
  return (
    <section className="checks-panel" aria-label="Kontrol">
      <h3>Kontrol</h3>
      <p role="status">
        {count('stop') === 0 ? 'Klar til at blive sendt' : `${count('stop')} mangler`}
        {count('look') > 0 && ` · ${count('look')} at se på`}
      </p>
      <Findings checks={checks} level="stop" />
      <Findings checks={checks} level="look" />
      {readable && <p>✓ {readable.holds}</p>}
      <details>
        <summary>{holding.length} i orden</summary>
        <ul className="checks-holding">
          {holding.map(({ rule, holds }) => (
            <li key={rule}>✓ {holds}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Findings({
  checks,
  level,
}: {
  checks: readonly ShownCheck[]
  level: ShownCheck['level']
}) {
  const findings = checks
    .filter((check) => check.level === level)
    .flatMap((check) => check.findings)
  if (findings.length === 0) return null
  return (
    <ul className="checks-findings" data-level={level}>
      {findings.map(({ field, message }) => (
        <li key={field + message}>
          <button type="button" onClick={() => goToField(field)}>
            <strong>{levels[level]}:</strong> {message}
          </button>
        </li>
      ))}
    </ul>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { callWorkflow } from './workflow-call.ts'

/** Makes the text of an edition the draft again; what was in the draft stays among its versions. */
export function RestoreButton({ articleId, edition }: { articleId: string; edition: number }) {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  async function restore(): Promise<void> {
    setIsBusy(true)
    const result = await callWorkflow(articleId, 'restore', { edition })
    if (result.ok) {
      window.location.assign(`/admin/collections/articles/${articleId}`)
      return
    }
    setIsBusy(false)
    setProblem(result.problems.map(({ message }) => message).join(' '))
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy}
        aria-label={`Hent frem som kladde: udgave ${edition}`}
        onClick={() => void restore()}
      >
        Hent frem som kladde
      </Button>
      <span role="alert">{problem}</span>
    </>
  )
}

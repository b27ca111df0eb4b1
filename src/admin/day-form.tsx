'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { momentOfWallTime } from '../routing/copenhagen.ts'

/** A day and a time by the clock in Denmark, and the card as agents had it then. */
export function DayForm({ reference }: { reference: string }) {
  const [moment, setMoment] = useState('')
  const path = `/v/${encodeURIComponent(reference)}`
  const at = momentOfWallTime(moment)?.toISOString() ?? ''
  return (
    <div className="history-form">
      <label>
        Dag og klokkeslæt
        <input
          type="datetime-local"
          value={moment}
          onChange={(event) => setMoment(event.target.value)}
        />
      </label>
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={at === ''}
        onClick={() => window.location.assign(`${path}?at=${at}`)}
      >
        Vis kortet
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={at === ''}
        onClick={() => window.location.assign(`${path}/dokumentation?at=${at}`)}
      >
        Vis til udskrift
      </Button>
    </div>
  )
}

'use client'
import { Logout, useAuth } from '@payloadcms/ui'
import { useEffect } from 'react'
import { dropAllWork, dropWorkOfOthers, sweepWork } from '../privacy/kept-work.ts'

/** Payload's own way out, on every page; what was kept in the browser goes along. */
export function LogOut() {
  const { user } = useAuth()
  const id = user?.id
  useEffect(() => {
    if (id === undefined) return
    sweepWork(localStorage, new Date())
    dropWorkOfOthers(localStorage, String(id))
  }, [id])
  return (
    <span onClickCapture={() => dropAllWork(localStorage)}>
      <Logout />
    </span>
  )
}

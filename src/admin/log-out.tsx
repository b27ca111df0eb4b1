'use client'
import { Logout } from '@payloadcms/ui'
import { dropAllWork } from './kept-work.ts'

/** Payload's own way out; what was kept in the browser goes along. */
export function LogOut() {
  return (
    <span onClickCapture={() => dropAllWork(localStorage)}>
      <Logout />
    </span>
  )
}

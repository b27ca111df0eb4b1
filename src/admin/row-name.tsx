'use client'
import { useRowLabel } from '@payloadcms/ui'

/** What a folded row is about, in its own words. */
export function RowName({ field }: { field: string }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const words = data[field]
  const number = (rowNumber ?? 0) + 1
  return <span>{typeof words === 'string' && words !== '' ? `${number}. ${words}` : number}</span>
}

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { CardPage, type CardParams } from '../card-page.tsx'

interface Args {
  params: Promise<Pick<CardParams, 'reference'>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((at) => new Date(at))

/** `/v/BS01`: the guidance in force; `?at=2026-03-01T09:00:00Z`: what was said then. */
export default async function GuidancePage({ params, searchParams }: Args) {
  const { at } = await searchParams
  const asked = moment.safeParse(at)
  // An address that cannot be read must not show something else instead.
  if (at !== undefined && !asked.success) notFound()
  return CardPage({ ...(await params), ...(asked.success && { at: asked.data }) })
}

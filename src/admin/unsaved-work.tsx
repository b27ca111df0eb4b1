'use client'
import {
  Button,
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'
import { dropWork, keepWork, type KeptWork, type Owner, workKept } from '../privacy/kept-work.ts'
import { isSamePart, type Part, withTheirs } from '../publishing/two-versions.ts'
import { type AfterFailure, callMeanwhile } from './meanwhile-call.ts'
import { NotFilledWords } from './not-filled-words.tsx'
import { TwoVersionsChoice } from './two-versions-choice.tsx'
import { type NotFilled, useFillForm } from './use-fill-form.ts'
import { useFilling } from './use-filling.ts'
import './unsaved-work.css'

/** Not at every key. */
const pauseMs = 400

const clock = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'long',
  timeStyle: 'short',
})

/**
 * Sees to it that nothing typed is lost: it is kept in the browser until it is saved, and
 * offered again after a lost connection, an expired login or a closed tab; and where someone
 * else has saved meanwhile, both versions stand beside each other.
 */
export function UnsavedWork() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const owner = useMemo(
    () => ({ user: String(user?.id), article: id === undefined ? undefined : String(id) }),
    [user?.id, id],
  )
  const { fill, values } = useFilledForm()
  const offered = useKept(owner, values)
  const failure = useFailedSave(owner, values)
  const asOpened = useAsOpened(values)
  if (failure.found?.kind === 'moved') {
    const { meanwhile } = failure.found
    // The choice stays until the form is filled: saved before that, it would be refused again.
    const take = async (theirs: Part[]) => {
      const why = await fill(withTheirs(values(), meanwhile.theirs, theirs))
      if (why === undefined) failure.settle()
      return why
    }
    const isMine = (part: Part) => !isSamePart(part, asOpened(), values())
    return <TwoVersionsChoice meanwhile={meanwhile} isMine={isMine} onChosen={take} />
  }
  if (failure.found?.kind === 'loggedOut' || failure.found?.kind === 'offline') {
    return <NotSaved why={failure.found.kind} isKept={failure.isKept} />
  }
  return offered.work ? (
    <Offer
      work={offered.work}
      onTake={async (work) => {
        const why = await fill(work.values)
        if (why === undefined) offered.settle()
        return why
      }}
      onDrop={() => {
        dropWork(localStorage, owner)
        offered.settle()
      }}
    />
  ) : null
}

/** The values of the form, and a way to fill it with others that are still to be saved. */
function useFilledForm() {
  const [fields] = useAllFormFields()
  const fill = useFillForm()
  const latest = useRef(fields)
  useEffect(() => {
    latest.current = fields
  }, [fields])
  return useMemo(
    () => ({
      values: (): Record<string, unknown> => reduceFieldsToValues(latest.current, true),
      fill,
    }),
    [fill],
  )
}

/** What the form was filled with, before anyone typed. */
function useAsOpened(values: () => Record<string, unknown>) {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const hasFailed = useFormSubmitted()
  const opened = useRef<Record<string, unknown>>({})
  useEffect(() => {
    // Payload calls a form that was refused unmodified for a moment.
    if (!isModified && !isSaving && !hasFailed) opened.current = values()
  }, [fields, isModified, isSaving, hasFailed, values])
  return () => opened.current
}

/** Keeps what is typed, and finds what was kept when the form was opened. */
function useKept(owner: Owner, values: () => Record<string, unknown>) {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [work, setWork] = useState<KeptWork>()
  useEffect(() => {
    // After the page is drawn: the server, which drew it first, has no such storage.
    const waiting = setTimeout(() => setWork(workKept(localStorage, owner, new Date())))
    return () => clearTimeout(waiting)
  }, [owner])
  useEffect(() => {
    if (!isModified) return undefined
    const waiting = setTimeout(
      () => keepWork(localStorage, owner, { at: new Date().toISOString(), values: values() }),
      pauseMs,
    )
    return () => clearTimeout(waiting)
  }, [fields, isModified, owner, values])
  return { work, settle: () => setWork(undefined) }
}

/** What is found out after a save: that it went well, or why it did not. */
function useFailedSave(owner: Owner, values: () => Record<string, unknown>) {
  const isSaving = useFormProcessing()
  const hasFailed = useFormSubmitted()
  const { setModified } = useForm()
  const wasSaving = useRef(false)
  const [found, setFound] = useState<AfterFailure>()
  const [isKept, setKept] = useState(false)
  useEffect(() => {
    const isDone = wasSaving.current && !isSaving
    wasSaving.current = isSaving
    if (!isDone) return
    if (!hasFailed) {
      dropWork(localStorage, owner)
      return
    }
    // Payload takes a form that was refused for saved, and would not save it again.
    setModified(true)
    void callMeanwhile(owner.article, values()).then((reason) => {
      setKept(keepWork(localStorage, owner, { at: new Date().toISOString(), values: values() }))
      setFound(reason)
    })
  }, [isSaving, hasFailed, owner, values, setModified])
  return { found: hasFailed ? found : undefined, isKept, settle: () => setFound(undefined) }
}

function NotSaved({ why, isKept }: { why: 'loggedOut' | 'offline'; isKept: boolean }) {
  const where = isKept
    ? 'Det, du har skrevet, ligger her i browseren.'
    : 'Det, du har skrevet, står kun her på siden: Lad den være åben.'
  return (
    <section className="unsaved-work" role="alert">
      {why === 'offline' ? (
        <p>Der er ingen forbindelse. {where} Gem igen, når forbindelsen er tilbage.</p>
      ) : (
        <p>
          Du er blevet logget ud. {where}{' '}
          <a href="/log-ind?next=/admin" target="_blank" rel="noreferrer">
            Log ind i en ny fane
          </a>
          , og gem så igen her.
        </p>
      )}
    </section>
  )
}

interface OfferProps {
  work: KeptWork
  onTake: (work: KeptWork) => Promise<NotFilled | undefined>
  onDrop: () => void
}

function Offer({ work, onTake, onDrop }: OfferProps) {
  const { isFilling, why, begin } = useFilling(() => onTake(work))
  return (
    <section className="unsaved-work" aria-label="Ikke gemt">
      <p>Du har skrevet her uden at gemme, {clock.format(new Date(work.at))}.</p>
      <NotFilledWords why={why} />
      <div className="unsaved-work-buttons">
        <Button margin={false} disabled={isFilling} onClick={begin}>
          {isFilling ? 'Henter …' : 'Hent det frem'}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={onDrop}>
          Slet det
        </Button>
      </div>
    </section>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { Part } from '../publishing/two-versions.ts'
import type { Meanwhile } from './meanwhile-call.ts'
import { NotFilledWords } from './not-filled-words.tsx'
import type { NotFilled } from './use-fill-form.ts'
import { useFilling } from './use-filling.ts'

interface Props {
  meanwhile: Meanwhile
  /** Did the one who sits here write in this part? */
  isMine: (part: Part) => boolean
  /** Parts to take from the other's. */
  onChosen: (theirs: Part[]) => Promise<NotFilled | undefined>
}

/** Both versions, part by part, and one choice for each: nothing is thrown away unseen. */
export function TwoVersionsChoice({ meanwhile: { by, parts }, isMine, onChosen }: Props) {
  const [taken, setTaken] = useState(
    () => new Set(parts.map(({ part }) => part).filter((part) => !isMine(part))),
  )
  const { isFilling, why, begin } = useFilling(() => onChosen([...taken]))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const choose = (part: Part, isTheirs: boolean) => {
    const next = new Set(taken)
    if (isTheirs) next.add(part)
    else next.delete(part)
    setTaken(next)
  }
  return (
    <section className="two-versions" aria-labelledby="two-versions-heading">
      <h2 id="two-versions-heading" tabIndex={-1} ref={heading}>
        {by ?? 'En anden'} har gemt i vejledningen, siden du åbnede den
      </h2>
      <p>
        Dit er ikke gemt endnu. Vælg for hvert felt, hvad der skal stå. Så samler vi det i
        formularen, og du kan læse det igennem og gemme.
      </p>
      {parts.map(({ part, name, mine, theirs }) => (
        <fieldset key={part}>
          <legend>{name}</legend>
          <Version
            label="Dit"
            group={part}
            text={mine}
            isChosen={!taken.has(part)}
            onChoose={() => choose(part, false)}
          />
          <Version
            label={by === null ? 'Den andens' : `${by}s`}
            group={part}
            text={theirs}
            isChosen={taken.has(part)}
            onChoose={() => choose(part, true)}
          />
        </fieldset>
      ))}
      <NotFilledWords why={why} />
      <Button margin={false} disabled={isFilling} onClick={begin}>
        {isFilling ? 'Samler …' : 'Saml det i formularen'}
      </Button>
    </section>
  )
}

interface VersionProps {
  label: string
  group: string
  text: string
  isChosen: boolean
  onChoose: () => void
}

function Version({ label, group, text, isChosen, onChoose }: VersionProps) {
  const id = useId()
  return (
    <div className="two-versions-one">
      <input type="radio" id={id} name={`valg-${group}`} checked={isChosen} onChange={onChoose} />
      <label htmlFor={id}>
        <strong>{label}</strong>
        <span>{text === '' ? 'Tomt' : text}</span>
      </label>
    </div>
  )
}

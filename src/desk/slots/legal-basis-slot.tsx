import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { isAllowedLink } from '../../publishing/rich-text.ts'
import { authorities } from '../../publishing/guidance-terms.ts'
import { useCard } from '../card-context.ts'
import { keepTogether, SafeLink } from '../rich-text-view.tsx'
import { Slot } from './slot.tsx'

/** 10. Act and section, then who decides, what is related, and the forms. */
export function LegalBasisSlot() {
  const { card } = useCard()
  const { legalBasis, authority, authorityNote } = card.content
  const acts = legalBasis.map(({ act, section }) => [act, section].filter(Boolean).join(' '))
  return (
    <Slot name="legalBasis">
      {saysNotRelevant('legalBasis', card) ? (
        <p className="not-relevant" data-row>
          Ikke relevant
        </p>
      ) : (
        <p data-row data-prose>
          {keepTogether(acts.join(' · '))}
        </p>
      )}
      {authority && (
        <p className="quiet" data-row data-prose>
          Afgøres af: {authorityNote ?? authorities[authority]}
        </p>
      )}
      <Related />
      <Attachments />
    </Slot>
  )
}

function Related() {
  const { card, acts } = useCard()
  const inForce = card.content.related.filter((reference) => card.titles[reference] !== undefined)
  return inForce.map((reference) => (
    <p key={reference} data-row>
      Se også{' '}
      <SafeLink
        url={`/v/${encodeURIComponent(reference)}`}
        onGuidance={acts ? (to) => acts.lead(to) : undefined}
      >
        {reference} {card.titles[reference]}
      </SafeLink>
    </p>
  ))
}

function Attachments() {
  return useCard().card.content.attachments.map(
    ({ name, url }, place) =>
      url !== null &&
      isAllowedLink(url) && (
        <p key={place} data-row>
          Bilag:{' '}
          <SafeLink url={url} onGuidance={undefined}>
            {name ?? url}
          </SafeLink>
        </p>
      ),
  )
}

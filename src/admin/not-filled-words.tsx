'use client'
import type { NotFilled } from './use-fill-form.ts'

const reasons = {
  offline: 'Der er ingen forbindelse. Prøv igen, når den er tilbage.',
  slow: 'Serveren svarer ikke lige nu. Prøv igen om lidt.',
}

/** Why the form was not filled, and that nothing is lost by it. */
export function NotFilledWords({ why }: { why: NotFilled | undefined }) {
  if (why === undefined) return null
  return (
    <p role="alert">
      {why === 'loggedOut' ? (
        <>
          Du er logget ud.{' '}
          <a href="/log-ind?next=/admin" target="_blank" rel="noreferrer">
            Log ind i en ny fane
          </a>
          , og prøv så igen her.
        </>
      ) : (
        reasons[why]
      )}{' '}
      Intet af det, du har skrevet, er væk.
    </p>
  )
}

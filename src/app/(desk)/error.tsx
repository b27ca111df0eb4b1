'use client'

/** Whatever breaks while drawing a page: said in Danish, with a way on. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="notice-page">
      <h1>Siden kunne ikke vises</h1>
      <p>Der skete en fejl hos os. Det, du har skrevet, er ikke sendt.</p>
      <button type="button" onClick={reset}>
        Prøv igen
      </button>
    </main>
  )
}

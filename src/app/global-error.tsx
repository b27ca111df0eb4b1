'use client'

const style = `
body { margin: 0; padding: 15vh 24px; font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff }
main { max-width: 34rem; margin: 0 auto }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25 }
button { min-height: 40px; padding: 0 16px; border: 0; border-radius: 3px; background: #004d99; color: #fff; font: inherit; cursor: pointer }
a { margin-left: 16px; color: #004d99 }
@media (prefers-color-scheme: dark) {
  body { color: #ebebeb; background: #141414 }
  a { color: #8cc4f5 }
}
`

/**
 * In place of Next's own page, which is in English: where the admin cannot be shown at all, as
 * in a tab that was open when Straks was upgraded. To load it anew is what helps.
 */
export default function GlobalError() {
  return (
    <html lang="da">
      <head>
        <title>Siden kunne ikke vises · Straks</title>
        <style>{style}</style>
      </head>
      <body>
        <main role="alert">
          <h1>Siden kunne ikke vises</h1>
          <p>
            Straks er måske lige blevet opdateret, eller der er ingen forbindelse. Det, du har
            skrevet i en vejledning, ligger i browseren og kan hentes frem igen.
          </p>
          <button type="button" onClick={() => window.location.reload()}>
            Hent siden igen
          </button>
          <a href="/admin">Til forsiden</a>
        </main>
      </body>
    </html>
  )
}

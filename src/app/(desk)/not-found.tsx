import Link from 'next/link'

export default function NotFound() {
  return (
    <main className="notice-page">
      <h1>Den findes ikke</h1>
      <p>Der er ingen vejledning i kraft på den adresse.</p>
      <p>
        <Link href="/">Til skrivebordet</Link>
      </p>
    </main>
  )
}

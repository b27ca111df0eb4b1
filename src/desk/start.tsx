import { Component, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { CardPreview } from './card-preview.tsx'
import { Desk } from './desk.tsx'
import { ForgottenForm } from './forgotten-form.tsx'
import { LoginForm } from './login-form.tsx'
import { NewPasswordForm } from './new-password-form.tsx'
import { type PageStart, pageStartSchema, startId } from './page-start.ts'

/** Where the program begins, in the browser. */

/** Whatever breaks while drawing a page: said in Danish, with a way on. */
class WayOn extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <main className="notice-page">
        <h1>Siden kunne ikke vises</h1>
        <p>Der skete en fejl hos os. Det, du har skrevet, er ikke sendt.</p>
        <button type="button" onClick={() => this.setState({ isBroken: false })}>
          Prøv igen
        </button>
      </main>
    )
  }
}

function pageFor(start: PageStart): ReactNode {
  switch (start.page) {
    case 'desk':
      return <Desk {...start} />
    case 'login':
      return <LoginForm next={start.next} />
    case 'forgotten':
      return <ForgottenForm />
    case 'new-password':
      return <NewPasswordForm next={start.next} />
    case 'preview':
      return <CardPreview {...start} />
  }
}

const told = document.getElementById(startId)?.textContent ?? ''
const place = document.getElementById('straks')
if (place) {
  createRoot(place).render(<WayOn>{pageFor(pageStartSchema.parse(JSON.parse(told)))}</WayOn>)
}

'use client'
import { type ReactNode, useEffect } from 'react'

/** What Payload's parts say in English in every language, with no setting to say it otherwise. */
const hardCoded: Readonly<Record<string, string>> = {
  'Choose Date': 'Vælg dag',
  'Choose Date and Time': 'Vælg dag og klokkeslæt',
  'select-all': 'Vælg alle',
  'Close toast': 'Luk beskeden',
  'Notifications alt+T': 'Beskeder (Alt T)',
}
const named = ['aria-label', 'title', 'placeholder'] as const
/** A button that Payload gives a picture only. */
const clearsDate = '.date-time-picker__clear-button:not([aria-label])'

/** Around the whole admin panel: the last bit of English that is in it, said in Danish. */
export function OwnWords({ children }: { children?: ReactNode }) {
  useEffect(() => {
    const stopNaming = nameInDanish(document.body)
    const stopTelling = tellOfNoConnection()
    return () => {
      stopNaming()
      stopTelling()
    }
  }, [])
  return children
}

/** Names what is there and what comes. @returns how to stop. */
function nameInDanish(body: HTMLElement): () => void {
  const rename = () => {
    for (const name of named) {
      for (const [english, danish] of Object.entries(hardCoded)) {
        for (const element of body.querySelectorAll(`[${name}="${english}"]`)) {
          element.setAttribute(name, danish)
        }
      }
    }
    for (const button of body.querySelectorAll(clearsDate)) {
      button.setAttribute('aria-label', 'Ryd datoen')
    }
  }
  rename()
  const added = new MutationObserver(rename)
  added.observe(body, { childList: true, subtree: true })
  return () => added.disconnect()
}

/**
 * Payload shows people the browser's own words where there is no connection, "Failed to
 * fetch" or another browser's: the same error with ours. @returns how to stop.
 */
function tellOfNoConnection(): () => void {
  const plain: typeof fetch = window.fetch.bind(window)
  window.fetch = async (...request) => {
    try {
      return await plain(...request)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      throw new TypeError('Ingen forbindelse til Straks. Prøv igen om lidt.', { cause: error })
    }
  }
  return () => {
    window.fetch = plain
  }
}

'use client'
import { type ReactNode, useEffect } from 'react'
import { inDanish } from './live-words.ts'

/** What Payload's parts say in English in every language, with no setting to say it otherwise. */
const hardCoded: Readonly<Record<string, string>> = {
  'Choose Date': 'Vælg dag',
  'Choose Date and Time': 'Vælg dag og klokkeslæt',
  'select-all': 'Vælg alle',
  'Close toast': 'Luk beskeden',
  'Notifications alt+T': 'Beskeder (Alt T)',
  'Drag to move': 'Træk for at flytte',
  'Remove link': 'Fjern linket',
  'Insert Paragraph': 'Indsæt et afsnit',
  sortable: 'kan flyttes',
}
/** A box over the page, which Payload names by its name in the code. */
const box = '.payload__modal-item[aria-label]'
const named = ['aria-label', 'title', 'placeholder', 'aria-roledescription'] as const
const inEnglish = named
  .flatMap((name) => Object.keys(hardCoded).map((english) => `[${name}="${english}"]`))
  .join(', ')
/** A button that Payload gives a picture only. */
const clearsDate = '.date-time-picker__clear-button:not([aria-label])'
/** Prose to be written, with a label beside it that says nothing of which it names. */
const unnamedProse = '.ContentEditable__root:not([aria-label])'
/** What a screen reader reads out by itself, and what it says of a row that can be dragged. */
const readOut = '[aria-live], [id^="DndDescribedBy"]'
const described = '[aria-roledescription][aria-describedby]'

/** Around the whole admin panel: the last bit of English that is in it, said in Danish. */
export function OwnWords({ children }: { children?: ReactNode }) {
  useEffect(() => {
    const stopNaming = sayInDanish(document.body)
    const stopTelling = tellOfNoConnection()
    return () => {
      stopNaming()
      stopTelling()
    }
  }, [])
  return children
}

/** Names and says what is there and what comes. @returns how to stop. */
function sayInDanish(body: HTMLElement): () => void {
  const say = () => {
    nameInDanish(body)
    for (const region of body.querySelectorAll(readOut)) readInDanish(region)
    for (const { ariaDescribedByElements } of body.querySelectorAll(described)) {
      ariaDescribedByElements?.forEach(readInDanish)
    }
  }
  say()
  const changed = new MutationObserver(say)
  changed.observe(body, { childList: true, characterData: true, subtree: true })
  return () => changed.disconnect()
}

function nameInDanish(body: HTMLElement): void {
  for (const element of body.querySelectorAll(inEnglish)) {
    for (const name of named) {
      const danish = hardCoded[element.getAttribute(name) ?? '']
      if (danish !== undefined) element.setAttribute(name, danish)
    }
  }
  for (const button of body.querySelectorAll(clearsDate)) {
    button.setAttribute('aria-label', 'Ryd datoen')
  }
  for (const one of body.querySelectorAll(box)) {
    const title = one.querySelector('h1, h2')?.textContent
    if (title) one.setAttribute('aria-label', title)
  }
  for (const prose of body.querySelectorAll(unnamedProse)) {
    const label = prose.closest('.rich-text-lexical')?.querySelector('label')?.textContent
    if (label) prose.setAttribute('aria-label', label)
  }
}

/** Before it is read out: this runs as soon as the words are there, and once for each change. */
function readInDanish(region: Element): void {
  const texts = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { currentNode } = texts
    const danish = inDanish(currentNode.nodeValue ?? '')
    if (danish !== currentNode.nodeValue) currentNode.nodeValue = danish
  }
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

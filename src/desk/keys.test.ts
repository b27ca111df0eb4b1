import { describe, expect, it } from 'vitest'
import { chordOf, chordsWith, commandOf, type KeyPress, mayHave, typesText } from './keys.ts'

const press = (facts: Partial<KeyPress> & { altGraph?: boolean }): KeyPress => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  getModifierState: () => facts.altGraph ?? false,
  ...facts,
})
const alt = (key: string, code: string) => press({ key, code, altKey: true })

describe('a key', () => {
  it.each([
    ['Alt 1', alt('1', 'Digit1'), { kind: 'slot', slot: 1 }],
    ['Alt 0', alt('0', 'Digit0'), { kind: 'slot', slot: 10 }],
    ['Alt 2 where Alt gives another character', alt('™', 'Digit2'), { kind: 'slot', slot: 2 }],
    ['Alt B', alt('b', 'KeyB'), { kind: 'exempt' }],
    ['Alt Shift B', alt('B', 'KeyB'), { kind: 'exempt' }],
    ['Alt K on a Mac', alt('˚', 'KeyK'), { kind: 'copyLink' }],
    ['Alt S', alt('s', 'KeyS'), { kind: 'send' }],
    ['Ctrl Enter', press({ key: 'Enter', code: 'Enter', ctrlKey: true }), { kind: 'done' }],
    ['Alt L', alt('l', 'KeyL'), { kind: 'outcome' }],
    ['Alt Z', alt('z', 'KeyZ'), { kind: 'undo' }],
    ['F1', press({ key: 'F1', code: 'F1' }), { kind: 'help' }],
    ['Esc', press({ key: 'Escape', code: 'Escape' }), { kind: 'close' }],
    ['an arrow', press({ key: 'ArrowDown', code: 'ArrowDown' }), { kind: 'next' }],
  ])('%s is understood', (_name, event, command) => {
    expect(commandOf(event)).toEqual(command)
  })

  it.each([
    ['AltGr 2, which types @', press({ key: '@', code: 'Digit2', altKey: true, altGraph: true })],
    ['AltGr as Ctrl and Alt', press({ key: '£', code: 'Digit3', altKey: true, ctrlKey: true })],
    ['Alt D, the address bar', alt('d', 'KeyD')],
    ['Alt 1 on the number pad', alt('1', 'Numpad1')],
    ['Ctrl C', press({ key: 'c', code: 'KeyC', ctrlKey: true })],
    ['an arrow among half-made characters', press({ key: 'ArrowDown', isComposing: true })],
    ['a letter', press({ key: 'b', code: 'KeyB' })],
  ])('%s is left alone', (_name, event) => {
    expect(commandOf(event)).toBeUndefined()
  })

  it('can be another one, or none', () => {
    const chords = chordsWith({ exempt: 'Alt+X', send: '', help: 'F4' })

    expect(commandOf(alt('x', 'KeyX'), chords)).toEqual({ kind: 'exempt' })
    expect(commandOf(alt('b', 'KeyB'), chords)).toBeUndefined()
    expect(commandOf(alt('s', 'KeyS'), chords)).toBeUndefined()
    expect(commandOf(press({ key: 'F4', code: 'F4' }), chords)).toEqual({ kind: 'help' })
    expect(commandOf(alt('k', 'KeyK'), chords)).toEqual({ kind: 'copyLink' })
  })

  it('can be another one for getting about too', () => {
    const chords = chordsWith({ next: 'Alt+J', slot7: 'Alt+W', slot4: '', field: '' })

    expect(commandOf(alt('j', 'KeyJ'), chords)).toEqual({ kind: 'next' })
    expect(commandOf(alt('w', 'KeyW'), chords)).toEqual({ kind: 'slot', slot: 7 })
    expect(commandOf(alt('4', 'Digit4'), chords)).toBeUndefined()
    expect(commandOf(press({ key: '/' }), chords)).toBeUndefined()
  })

  it('that stands alone serves its own command only', () => {
    expect(mayHave('next', 'ArrowDown')).toBe(true)
    expect(mayHave('send', 'Alt+5')).toBe(true)
    expect(mayHave('send', '/')).toBe(false)
    expect(mayHave('next', 'Enter')).toBe(false)
  })

  it('stands for one command only, out of the box', () => {
    const chords = Object.values(chordsWith())

    expect(new Set(chords).size).toBe(chords.length)
  })

  it.each([
    ['a letter alone', press({ key: 'x', code: 'KeyX' })],
    ['Alt D', alt('d', 'KeyD')],
    ['F5, which reloads', press({ key: 'F5', code: 'F5' })],
    ['Ctrl W', press({ key: 'w', code: 'KeyW', ctrlKey: true })],
    ['a digit on the number pad', alt('1', 'Numpad1')],
  ])('cannot be %s', (_name, event) => {
    expect(chordOf(event)).toBeUndefined()
  })

  it('types text when it is a character alone', () => {
    expect(typesText(press({ key: 'ø' }))).toBe(true)
    expect(typesText(press({ key: 'Tab' }))).toBe(false)
    expect(typesText(press({ key: ' ' }))).toBe(false)
    expect(typesText(press({ key: 'c', ctrlKey: true }))).toBe(false)
  })
})

import { askServer } from './ask-server.ts'
import type { DeskStore } from './desk-store.ts'
import { chordsWith, named, type NamedCommand, namedCommands } from './keys.ts'
import { type DeskSettings, settingsSchema } from './settings-schema.ts'
import type { Notice } from '../publishing/notices.ts'

/** How the agent arranges their desk. It shows at once and is kept on the server. */
export class SettingActs {
  readonly #desk: DeskStore
  readonly #onFavourites: () => Promise<void>

  /** @param onFavourites the list of them is another. */
  constructor(desk: DeskStore, onFavourites: () => Promise<void>) {
    this.#desk = desk
    this.#onFavourites = onFavourites
  }

  async toggleFavourite(): Promise<void> {
    const card = this.#desk.cardOrTell()
    const settings = this.#settings()
    if (!card || !settings) return
    const { reference } = card
    const isOne = settings.favourites.includes(reference)
    const favourites = isOne
      ? settings.favourites.filter((one) => one !== reference)
      : [...settings.favourites, reference]
    this.#desk.tell(isOne ? `${reference} er ikke længere favorit.` : `${reference} er gemt.`)
    await this.#change({ favourites })
    await this.#onFavourites()
  }

  /** A critical notice was read: it makes room, and its button goes from under the focus. */
  async readNotice(notice: Notice): Promise<void> {
    const settings = this.#settings()
    if (!settings) return
    this.#desk.focus('field')
    await this.#change({ readNotices: [...settings.readNotices.slice(-99), noticeMark(notice)] })
  }

  /**
   * Gives a command another chord, or none by an empty one. A chord that another
   * command had is taken from it.
   */
  async setKey(command: NamedCommand, chord: string): Promise<void> {
    const settings = this.#settings()
    if (!settings) return
    const chords = chordsWith(settings.keys)
    const keys: Record<string, string> = {}
    for (const one of namedCommands) {
      const wanted = one === command ? chord : chords[one] === chord ? '' : chords[one]
      if (wanted !== named[one].chord) keys[one] = wanted
    }
    await this.#change({ keys })
  }

  async resetKeys(): Promise<void> {
    await this.#change({ keys: {} })
  }

  #settings(): DeskSettings | undefined {
    return this.#desk.snapshot().front?.settings
  }

  async #change(change: Partial<DeskSettings>): Promise<void> {
    const { front } = this.#desk.snapshot()
    if (!front) return
    this.#desk.put({ front: { ...front, settings: { ...front.settings, ...change } } })
    const { fetch } = this.#desk.around
    const reply = await askServer(fetch, '/api/desk/settings', settingsSchema, {
      method: 'PATCH',
      body: change,
    })
    if (reply.kind !== 'answer') {
      this.#desk.tell('Dit valg gælder nu, men kunne ikke gemmes.')
    }
  }
}

/** Who read it before its words were changed has not read it. */
export const noticeMark = ({ id, version }: Notice): string => `${id} ${version}`

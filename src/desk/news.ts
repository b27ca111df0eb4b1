/** A change is news for two weeks: by then most agents have had a shift since. */
const newsForMs = 14 * 24 * 60 * 60 * 1000

/** Is what was published then still news? */
export const isNews = (publishedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(publishedAt) < newsForMs

const hourMs = 60 * 60 * 1000

/** "svar inden 5 timer", "svar inden for en time", "over tiden". */
export function sayTimeLeft(due: Date, now: Date): string {
  const leftMs = due.getTime() - now.getTime()
  if (leftMs <= 0) return 'over tiden'
  const hours = Math.floor(leftMs / hourMs)
  if (hours === 0) return 'svar inden for en time'
  return `svar inden ${hours} ${hours === 1 ? 'time' : 'timer'}`
}
